package org.poworkbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poworkbench.bench.LabelledFile.Question;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;
import org.poworkbench.domain.story.check.LeavesTheHowOpen;

/**
 * Whether anything is fitted to one backlog. Per backlog and label: how it is judged, and how it
 * would be judged without the vague words and the names of widgets and technologies that no other
 * backlog shows, which are those that could only have been learned from it. The last lines put all
 * backlogs together.
 *
 * <p>Arguments: files of labelled stories with a column {@code backlog}.
 */
public final class LeaveBacklogOut {
  private static final String BACKLOG = "backlog";

  private final List<Map<String, String>> cells = new ArrayList<>();
  private final LabelledFile shape;
  private final Map<String, Agreement> together = new TreeMap<>();

  private LeaveBacklogOut(List<Path> files) throws IOException {
    for (Path file : files) {
      cells.addAll(CsvCells.in(file));
    }
    this.shape = LabelledFile.of(cells).orElseThrow();
  }

  public static void main(String[] arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      files.add(Path.of(argument));
    }
    new LeaveBacklogOut(files).report();
  }

  private void report() {
    Map<String, List<Map<String, String>>> backlogs =
        cells.stream()
            .collect(
                Collectors.groupingBy(row -> row.get(BACKLOG), TreeMap::new, Collectors.toList()));
    backlogs.forEach(this::report);
    together.forEach((label, agreement) -> print("all", label, agreement));
  }

  private void report(String backlog, List<Map<String, String>> rows) {
    StoryWords others = withoutWordsOfOnly(backlog);
    List<LabelledRow> judged = shape.rows(rows, StoryWords.USUAL);
    List<LabelledRow> judgedByOthers = shape.rows(rows, others);
    for (Question question : shape.questions()) {
      count(backlog, question.label() + "\tall rules", Agreement.of(question, judged));
      count(
          backlog,
          question.label() + "\twithout its own words",
          Agreement.of(question, judgedByOthers));
    }
  }

  private void count(String backlog, String label, Agreement agreement) {
    if (!agreement.isEmpty()) {
      print(backlog, label, agreement);
      together.merge(label, agreement, Agreement::and);
    }
  }

  private static void print(String backlog, String label, Agreement agreement) {
    System.out.printf("backlog\t%s\t%s\t%s%n", backlog, label, agreement.line());
  }

  private StoryWords withoutWordsOfOnly(String backlog) {
    Set<String> vague = onlyIn(backlog, LabelledRow::vagueWords);
    Set<String> prescribed = onlyIn(backlog, row -> row.found(LeavesTheHowOpen.class));
    System.out.printf("words\t%s\tvague\t%s%n", backlog, String.join(", ", vague));
    System.out.printf("words\t%s\tprescribed\t%s%n", backlog, String.join(", ", prescribed));
    return StoryWords.USUAL
        .with(WatchedWords.VAGUE_ENGLISH, new WordChoices(Set.of(), vague))
        .with(WatchedWords.PRESCRIBED_ENGLISH, new WordChoices(Set.of(), prescribed));
  }

  /** The words found in this backlog and in none of the others. */
  private Set<String> onlyIn(String backlog, Function<LabelledRow, List<Phrase>> found) {
    Map<Boolean, Set<String>> words = new HashMap<>();
    for (LabelledRow row : shape.rows(cells, StoryWords.USUAL)) {
      words
          .computeIfAbsent(row.label(BACKLOG).equals(backlog), own -> new TreeSet<>())
          .addAll(
              found.apply(row).stream().map(word -> word.raw().toLowerCase(Locale.ROOT)).toList());
    }
    Set<String> own = words.getOrDefault(true, new TreeSet<>());
    own.removeAll(words.getOrDefault(false, Set.of()));
    return own;
  }
}
