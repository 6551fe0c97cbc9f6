package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.BacklogFilter.SprintChoice;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Letter;

/** Says in JQL what a backlog shows, so that each number leads to its issues. */
final class BacklogJql {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Optional<CustomField> gaps;
  private final Optional<CustomField> team;

  BacklogJql(Optional<CustomField> gaps, Optional<CustomField> team) {
    this.gaps = gaps;
    this.team = team;
  }

  static String ofProject(Project project) {
    return "project = " + quoted(project.getKey());
  }

  /** The open stories of the project. */
  static String open(Project project, Collection<IssueType> types) {
    String ids = types.stream().map(IssueType::getId).collect(Collectors.joining(", "));
    return ofProject(project)
        + " AND resolution is EMPTY AND "
        + (ids.isEmpty() ? "issuetype is EMPTY" : "issuetype in (" + ids + ")");
  }

  /** The number in the key, when the words are the key of an issue of this project. */
  static OptionalLong numberIn(String words, Project project) {
    String start = project.getKey() + "-";
    String text = words.strip();
    return text.regionMatches(true, 0, start, 0, start.length())
            && text.substring(start.length()).matches("[0-9]{1,9}")
        ? OptionalLong.of(Long.parseLong(text.substring(start.length())))
        : OptionalLong.empty();
  }

  /** Each word from its beginning; empty when there is none. Nothing but letters and digits goes into the query. */
  static String ofWords(String words) {
    return Stream.of(NO_WORD.split(words))
        .filter(word -> !word.isEmpty())
        .map(word -> "summary ~ \"" + word + "*\"")
        .collect(Collectors.joining(" AND "));
  }

  /**
   * The stories that are wanted; a letter in place of the one that the filter names. Nothing when no query finds them.
   *
   * @param seen the stories that the person at hand may see
   */
  Optional<String> of(
      Project project,
      Collection<IssueType> types,
      BacklogWish wish,
      Optional<Letter> letter,
      List<StoryRow> seen) {
    return wish.filter()
        .workType()
        .map(new WorkTypeJql(project, seen)::condition)
        .orElse(Optional.of(""))
        .map(ofKind -> of(project, types, wish, letter, ofKind));
  }

  private String of(
      Project project,
      Collection<IssueType> types,
      BacklogWish wish,
      Optional<Letter> letter,
      String ofKind) {
    BacklogFilter filter = wish.filter();
    List<String> conditions = new ArrayList<>();
    conditions.add(open(project, types));
    conditions.add(ofKind);
    letter.ifPresent(missed -> conditions.add(missing(missed.word(), project)));
    filter.check().ifPresent(check -> conditions.add(function(check, project)));
    filter.team().ifPresent(wanted -> conditions.add(ofTeam(wanted)));
    filter.sprint().ifPresent(wanted -> conditions.add(ofSprint(wanted)));
    filter.issueTypeId().ifPresent(type -> conditions.add("issuetype = " + type));
    wish.words()
        .map(words -> ofText(words, project))
        .filter(text -> !text.isEmpty())
        .ifPresent(conditions::add);
    conditions.removeIf(String::isEmpty);
    return String.join(" AND ", conditions);
  }

  private static String ofText(String words, Project project) {
    OptionalLong number = numberIn(words, project);
    return number.isPresent()
        ? "key = " + quoted(project.getKey() + "-" + number.getAsLong())
        : ofWords(words);
  }

  private String missing(String word, Project project) {
    return gaps.map(field -> name(field) + " = " + word).orElseGet(() -> function(word, project));
  }

  private static String function(String what, Project project) {
    return "issue in storiesMissing(" + quoted(what) + ", " + quoted(project.getKey()) + ")";
  }

  private String ofTeam(Team wanted) {
    if (team.isEmpty()) {
      return "";
    }
    return wanted instanceof Team.OfOption option
        ? name(team.get()) + " = " + option.optionId()
        : name(team.get()) + " is EMPTY";
  }

  private static String ofSprint(SprintChoice wanted) {
    return wanted.id().isPresent()
        ? "sprint = " + wanted.id().getAsLong()
        : "(sprint is EMPTY OR sprint not in (openSprints(), futureSprints()))";
  }

  private static String name(CustomField field) {
    return "cf[" + field.getIdAsLong() + "]";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
