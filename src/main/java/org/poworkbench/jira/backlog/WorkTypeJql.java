package org.poworkbench.jira.backlog;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.WorkType;

/**
 * Says in JQL which stories are of one kind of work. No field holds it, so issue types tell, where all stories of a type are
 * of one kind, and keys, where a few are of another.
 */
final class WorkTypeJql {

  /** A query with more keys is not one that anybody reads. */
  private static final int MOST_KEYS = 100;

  private final Project project;
  private final List<StoryRow> seen;

  WorkTypeJql(Project project, List<StoryRow> seen) {
    this.project = project;
    this.seen = seen;
  }

  /** The condition, empty when none is needed; nothing when the stories cannot be told by a query. */
  Optional<String> condition(WorkType wanted) {
    Map<Boolean, List<StoryRow>> parts =
        seen.stream().collect(Collectors.partitioningBy(story -> story.workType() == wanted));
    List<StoryRow> of = parts.get(true);
    List<StoryRow> others = parts.get(false);
    if (of.isEmpty() || others.isEmpty()) {
      return Optional.of(of.isEmpty() && !others.isEmpty() ? "issuetype is EMPTY" : "");
    }
    return byType(of, others).or(() -> byKey(of));
  }

  private Optional<String> byType(List<StoryRow> of, List<StoryRow> others) {
    Map<String, List<StoryRow>> othersByType =
        others.stream()
            .collect(
                Collectors.groupingBy(StoryRow::issueTypeId, TreeMap::new, Collectors.toList()));
    List<String> types = of.stream().map(StoryRow::issueTypeId).distinct().sorted().toList();
    List<StoryRow> exceptions = new ArrayList<>();
    types.forEach(type -> exceptions.addAll(othersByType.getOrDefault(type, List.of())));
    if (exceptions.size() > MOST_KEYS) {
      return Optional.empty();
    }
    String inTypes = "issuetype in (" + String.join(", ", types) + ")";
    return Optional.of(
        exceptions.isEmpty() ? inTypes : inTypes + " AND key not in (" + keys(exceptions) + ")");
  }

  private Optional<String> byKey(List<StoryRow> of) {
    return of.size() > MOST_KEYS ? Optional.empty() : Optional.of("key in (" + keys(of) + ")");
  }

  private String keys(List<StoryRow> stories) {
    Stream<String> keys =
        stories.stream()
            .map(StoryRow::issueNumber)
            .sorted()
            .map(number -> project.getKey() + "-" + number);
    return keys.collect(Collectors.joining(", "));
  }
}
