package org.poworkbench.jira.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.BacklogFilter.SprintChoice;
import org.poworkbench.domain.backlog.BacklogOrder;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.WorkType;
import org.poworkbench.jira.backlog.BacklogWish;

/** Reads from a request what somebody wants to see of a backlog, and says which parameter is wrong. */
final class BacklogWishReader {

  private static final Set<String> PARAMETERS =
      Set.of("letter", "check", "team", "sprint", "issueType", "workType", "text", "sort", "page");
  private static final int LONGEST_TEXT = 255;
  private static final Optional<WorkType> USUAL_WORK = Optional.of(WorkType.FEATURE_STORY);

  private final Map<String, List<String>> parameters;

  private BacklogWishReader(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  static BacklogWish read(Map<String, List<String>> parameters) {
    parameters.keySet().stream()
        .filter(name -> !PARAMETERS.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw RequestRefused.wrong(name, "po.rest.field.unknown");
            });
    return new BacklogWishReader(parameters).read();
  }

  private BacklogWish read() {
    BacklogFilter filter =
        new BacklogFilter(
            value("letter", BacklogWishReader::letter),
            value("check", BacklogWishReader::check),
            value("team", Team::ofKey),
            value("sprint", BacklogWishReader::sprint),
            value("issueType", id -> Optional.of(id).filter(text -> text.matches("[0-9]{1,18}"))),
            value("workType", BacklogWishReader::workType).orElse(USUAL_WORK),
            Optional.empty());
    return new BacklogWish(
        filter,
        value("text", text -> Optional.of(text).filter(words -> words.length() <= LONGEST_TEXT)),
        value("sort", BacklogOrder::ofKey).orElse(BacklogOrder.WORST),
        value("page", BacklogWishReader::page).orElse(1));
  }

  private <T> Optional<T> value(String name, Function<String, Optional<T>> reader) {
    Optional<String> text =
        parameters.getOrDefault(name, List.of()).stream()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .findFirst();
    Optional<T> value = text.flatMap(reader);
    if (text.isPresent() && value.isEmpty()) {
      throw RequestRefused.wrong(name, "po.backlog.wrong." + name);
    }
    return value;
  }

  private static Optional<Letter> letter(String symbol) {
    return Stream.of(Letter.values()).filter(letter -> letter.symbol().equals(symbol)).findFirst();
  }

  private static Optional<String> check(String name) {
    return new StoryChecks(StoryPolicy.DEFAULT)
        .all().stream().map(StoryCheck::name).filter(name::equals).findFirst();
  }

  private static Optional<Optional<WorkType>> workType(String key) {
    return key.equals(BacklogWish.ALL_WORK)
        ? Optional.of(Optional.empty())
        : Stream.of(WorkType.values())
            .filter(type -> type.key().equals(key))
            .findFirst()
            .map(Optional::of);
  }

  private static Optional<SprintChoice> sprint(String text) {
    if (text.equals("none")) {
      return Optional.of(new SprintChoice(OptionalLong.empty()));
    }
    return text.matches("[0-9]{1,18}")
        ? Optional.of(new SprintChoice(OptionalLong.of(Long.parseLong(text))))
        : Optional.empty();
  }

  private static Optional<Integer> page(String text) {
    return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
