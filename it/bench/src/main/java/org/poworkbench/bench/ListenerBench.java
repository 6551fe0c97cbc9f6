package org.poworkbench.bench;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.jira.ThreadContext;

/**
 * What the app's listener costs an issue update: the same updates in a sandbox with the app and in one without, in turn.
 * The figures are the median over all rounds of the ratio of a round's two times.
 */
public final class ListenerBench {
  private static final int WARM_UP_ROUNDS = 30;
  private static final int ROUNDS = 120;
  private static final int UPDATES_A_ROUND = 20;

  private static final List<String> SAME_SCORE =
      List.of(
          "As a buyer I want a receipt by mail so that I can claim it back",
          "As a buyer I want an invoice by mail so that I can claim it back");
  private static final List<String> OTHER_SCORE =
      List.of(
          "As a buyer I want a receipt by mail so that I can claim it back",
          "As a buyer I want a receipt by mail");

  private ListenerBench() {}

  public static void main(String[] arguments) throws IOException {
    Path app = Path.of(System.getProperty("po.app"));
    Path homes = Files.createTempDirectory("listener-bench");
    SandboxOptions plain = SandboxOptions.at(homes.resolve("without")).withDemo(true);
    SandboxOptions full = SandboxOptions.at(homes.resolve("with")).withDemo(true).withApp(app);
    try (Sandbox without = Sandbox.start(plain);
        Sandbox with = Sandbox.start(full)) {
      Figures.print("issue_update_unchanged_score_over_without", ratio(with, without, SAME_SCORE));
      Figures.print("issue_update_changed_score_over_without", ratio(with, without, OTHER_SCORE));
    }
    // Gemini leaves a thread behind that would keep the process.
    System.exit(0);
  }

  private static double ratio(Sandbox with, Sandbox without, List<String> summaries) {
    Updates measured = new Updates(with, summaries);
    Updates reference = new Updates(without, summaries);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      measured.round();
      reference.round();
    }
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      boolean first = round % 2 == 0;
      double one = first ? measured.round() : reference.round();
      double other = first ? reference.round() : measured.round();
      ratios[round] = first ? one / other : other / one;
    }
    return Figures.median(ratios);
  }

  /** Updates of the summaries of stories, one after the other, as pat. */
  private static final class Updates {
    private final Sandbox sandbox;
    private final List<String> summaries;
    private final List<Long> stories;
    private int turn;

    Updates(Sandbox sandbox, List<String> summaries) {
      this.sandbox = sandbox;
      this.summaries = summaries;
      String story = sandbox.site().constants().issueTypeNamed("Story").orElseThrow().id();
      stories =
          sandbox.site().issues().byIds(sandbox.site().issues().idsAfter(0, 1000)).stream()
              .filter(issue -> issue.typeId().equals(story) && !issue.isArchived())
              .map(IssueRecord::id)
              .limit(10)
              .toList();
    }

    double round() {
      ThreadContext.enter(sandbox.site().people().byName("pat").orElseThrow(), Locale.ENGLISH);
      try {
        ApplicationUser pat = sandbox.services().get(UserManager.class).getUserByName("pat");
        long begin = System.nanoTime();
        for (int update = 0; update < UPDATES_A_ROUND; update++) {
          update(pat);
        }
        return System.nanoTime() - begin;
      } finally {
        ThreadContext.leave();
      }
    }

    private void update(ApplicationUser pat) {
      IssueService service = sandbox.services().get(IssueService.class);
      long id = stories.get(turn % stories.size());
      String summary = summaries.get(turn / stories.size() % summaries.size());
      turn++;
      IssueInputParameters input = service.newIssueInputParameters();
      input.setSummary(summary);
      IssueService.UpdateValidationResult valid = service.validateUpdate(pat, id, input);
      if (!valid.isValid() || !service.update(pat, valid).isValid()) {
        throw new IllegalStateException("Not updated: " + valid.getErrorCollection());
      }
    }
  }
}
