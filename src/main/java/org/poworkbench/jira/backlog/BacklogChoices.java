package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.jira.backlog.BacklogHealthJson.ChoiceJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.FiltersJson;
import org.poworkbench.jira.story.Texts;

/** Names what stories can be filtered by: what at least one of them has. */
final class BacklogChoices {

  private static final List<StoryCheck> CHECKS = new StoryChecks(StoryPolicy.DEFAULT).all();

  private final Texts texts;

  BacklogChoices(Texts texts) {
    this.texts = texts;
  }

  FiltersJson of(
      Project project,
      List<StoryRow> stories,
      Map<String, String> teams,
      Map<Long, String> sprints) {
    return new FiltersJson(
        byName(teams),
        sprints.entrySet().stream()
            .map(sprint -> new ChoiceJson(sprint.getKey().toString(), sprint.getValue()))
            .toList(),
        types(project.getIssueTypes(), stories),
        workTypes(stories),
        checks(stories));
  }

  private static List<ChoiceJson> byName(Map<String, String> names) {
    return names.entrySet().stream()
        .map(name -> new ChoiceJson(name.getKey(), name.getValue()))
        .sorted(Comparator.comparing(ChoiceJson::name))
        .toList();
  }

  private static List<ChoiceJson> types(Collection<IssueType> types, List<StoryRow> stories) {
    Set<String> present = stories.stream().map(StoryRow::issueTypeId).collect(Collectors.toSet());
    return types.stream()
        .filter(type -> present.contains(type.getId()))
        .map(type -> new ChoiceJson(type.getId(), type.getName()))
        .sorted(Comparator.comparing(ChoiceJson::name))
        .toList();
  }

  private List<ChoiceJson> workTypes(List<StoryRow> stories) {
    return stories.stream()
        .map(StoryRow::workType)
        .distinct()
        .sorted()
        .map(type -> new ChoiceJson(type.key(), texts.text("po.backlog.workType." + type.key())))
        .toList();
  }

  private List<ChoiceJson> checks(List<StoryRow> stories) {
    Set<String> missed =
        stories.stream()
            .flatMap(story -> story.missedChecks().stream())
            .collect(Collectors.toSet());
    return CHECKS.stream()
        .filter(check -> missed.contains(check.name()))
        .map(
            check ->
                new ChoiceJson(
                    check.name(),
                    texts.text(
                        "po.backlog.check",
                        check
                            .letter()
                            .map(Letter::symbol)
                            .orElseGet(() -> texts.text("letter.form.sign")),
                        texts.text("check." + check.name() + ".name"))))
        .toList();
  }
}
