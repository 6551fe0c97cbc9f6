package org.poworkbench.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What another tool reports of the same rows: kinds of defects, joined by bars. */
final class PeerAnswers {
  private static final String DEFECTS = "defects";
  private static final List<List<String>> KEYS =
      List.of(List.of("ID", "Abstract", "US_num", "LLM"), List.of("id"));

  /** What a kind of defect begins with, by the label that asks for it. */
  private static final Map<String, String> KINDS =
      Map.of(
          "atomic", "atomic.",
          "minimal", "minimal.",
          "uniform", "uniform.",
          "unique", "unique.",
          "well_formed", "well_formed.");

  /** Labels that say what is there, and not what is wrong. */
  private static final Set<String> PRESENT = Set.of("well_formed");

  private final List<String> key;
  private final Map<String, Set<String>> defects;

  PeerAnswers(List<Map<String, String>> rows) {
    key =
        KEYS.stream()
            .filter(columns -> rows.get(0).keySet().containsAll(columns))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No column names the rows."));
    defects =
        rows.stream()
            .collect(
                Collectors.toMap(
                    this::name, row -> Set.of(row.get(DEFECTS).split("\\|")), (one, same) -> one));
  }

  /** Whether the tool reports what the label asks for; empty where it was not asked. */
  Optional<Boolean> reports(LabelledRow row, String label) {
    String kind = KINDS.get(label);
    Set<String> reported = defects.get(name(row::label));
    return kind == null || reported == null
        ? Optional.empty()
        : Optional.of(
            PRESENT.contains(label)
                != reported.stream().anyMatch(defect -> defect.startsWith(kind)));
  }

  private String name(Map<String, String> row) {
    return name(row::get);
  }

  private String name(Function<String, String> cell) {
    return key.stream().map(cell).collect(Collectors.joining("\t"));
  }
}
