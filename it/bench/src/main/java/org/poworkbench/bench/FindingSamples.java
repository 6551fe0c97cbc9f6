package org.poworkbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * What the checks accuse real issues of: per check how many stories it judges and misses, and a
 * sample of its findings to read. The same seed draws the same sample.
 *
 * <p>Arguments: a folder with issues as lines of JSON, packed, a seed, and names of further issue
 * types to take for stories, a low line for each space.
 */
public final class FindingSamples {
  private static final String STORY = "Story";
  private static final int SAMPLE = 20;
  private static final int AROUND = 90;
  private static final int BEGINNING = 400;
  private static final int LONGEST_QUOTE = 160;

  private record Found(String key, Story story, Verdict.Missed verdict) {}

  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);
  private final Set<String> furtherTypes;
  private final Map<String, List<Found>> found = new HashMap<>();
  private final Map<String, Integer> judged = new HashMap<>();
  private final Map<WorkType, Integer> kinds = new EnumMap<>(WorkType.class);

  private FindingSamples(Set<String> furtherTypes) {
    this.furtherTypes = furtherTypes;
  }

  public static void main(String[] arguments) throws IOException {
    Set<String> types =
        Arrays.stream(arguments)
            .skip(2)
            .map(type -> type.replace('_', ' '))
            .collect(Collectors.toSet());
    FindingSamples samples = new FindingSamples(types);
    List<ArchivedIssue> issues = ArchivedIssue.in(Path.of(arguments[0]));
    ArchivedBacklog backlog = new ArchivedBacklog(issues, samples.checks, samples::story);
    issues.forEach(issue -> samples.review(issue, backlog));
    samples.print(issues.size(), Long.parseLong(arguments[1]));
  }

  private Story story(ArchivedIssue issue) {
    return furtherTypes.contains(issue.type()) ? issue.story().ofType(STORY) : issue.story();
  }

  private void review(ArchivedIssue issue, ArchivedBacklog backlog) {
    Story story = story(issue);
    StoryReview review = checks.review(story, read -> backlog.around(issue, read));
    kinds.merge(review.workType(), 1, Integer::sum);
    review.results().forEach(result -> count(issue.key(), story, result));
  }

  private void count(String key, Story story, CheckResult result) {
    if (result.verdict().outcome() != Outcome.NOT_APPLICABLE) {
      judged.merge(result.check(), 1, Integer::sum);
    }
    if (result.verdict() instanceof Verdict.Missed missed) {
      found
          .computeIfAbsent(result.check(), check -> new ArrayList<>())
          .add(new Found(key, story, missed));
    }
  }

  private void print(int issues, long seed) {
    System.out.printf("issues\t%d%n", issues);
    kinds.forEach((kind, many) -> System.out.printf("issues\t%s\t%d%n", kind, many));
    System.out.println("findings\tcheck\tjudged\tmissed\tplaces");
    for (StoryCheck check : checks.all()) {
      List<Found> missed = found.getOrDefault(check.name(), List.of());
      System.out.printf(
          "findings\t%s\t%d\t%d\t%d%n",
          check.name(),
          judged.getOrDefault(check.name(), 0),
          missed.size(),
          missed.stream().mapToInt(finding -> finding.verdict().found().size()).sum());
    }
    for (StoryCheck check : checks.all()) {
      sample(found.getOrDefault(check.name(), List.of()), seed)
          .forEach(finding -> print(check.name(), finding));
    }
  }

  private static List<Found> sample(List<Found> all, long seed) {
    return all.stream()
        .sorted(Comparator.comparingLong(finding -> draw(finding.key(), seed)))
        .limit(SAMPLE)
        .toList();
  }

  /** Each issue draws its own number, so that one more finding does not change the whole sample. */
  private static long draw(String key, long seed) {
    return new SplittableRandom(31 * seed + key.hashCode()).nextLong();
  }

  private static void print(String check, Found finding) {
    System.out.printf(
        "sample\t%s\t%s\t%s\t%s%n",
        check,
        finding.key(),
        finding.story().summary().map(FindingSamples::line).orElse(""),
        String.join(
                " \u2026 ",
                finding.verdict().found().stream()
                    .map(phrase -> quoted(finding.story(), phrase))
                    .toList())
            + (finding.verdict().found().isEmpty() ? beginning(finding.story()) : "")
            + finding.verdict().details()
            + finding.verdict().issues());
  }

  /** What stands where nothing was found. */
  private static String beginning(Story story) {
    String text = story.text(TextField.DESCRIPTION).orElse("");
    return line(text.substring(0, Math.min(text.length(), BEGINNING)));
  }

  /** The words found between marks, with what stands around them. */
  private static String quoted(Story story, Phrase phrase) {
    String text = story.text(phrase.place().field()).orElseThrow();
    int start = phrase.place().start();
    int end = phrase.place().end();
    String before = text.substring(Math.max(0, start - AROUND), start);
    String behind = text.substring(end, Math.min(text.length(), end + AROUND));
    String quote = text.substring(start, Math.min(end, start + LONGEST_QUOTE));
    return line(before + "\u00bb" + quote + "\u00ab" + behind);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
