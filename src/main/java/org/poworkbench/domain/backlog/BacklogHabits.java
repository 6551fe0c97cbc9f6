package org.poworkbench.domain.backlog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Habits;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.VoiceForm;

/** What is usual among the open stories of one project, counted from their rows. */
public final class BacklogHabits {

  /** Fewer stories than these make no habit. */
  private static final int FEWEST_STORIES = 5;

  /** The usual form is that of more than two stories in three. */
  private static final double MAJORITY = 2 / 3.0;

  private final Map<Team, Points> sizes;
  private final Optional<VoiceForm> form;

  private BacklogHabits(Map<Team, Points> sizes, Optional<VoiceForm> form) {
    this.sizes = sizes;
    this.form = form;
  }

  /** The habits that these rows of one project show. */
  public static BacklogHabits of(Collection<StoryRow> rows) {
    return new BacklogHabits(sizes(rows), form(rows));
  }

  /** What is usual for a story of this team. */
  public Habits of(Team team) {
    return new Habits(Optional.ofNullable(sizes.get(team)), form);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BacklogHabits habits
        && sizes.equals(habits.sizes)
        && form.equals(habits.form);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sizes, form);
  }

  private static Map<Team, Points> sizes(Collection<StoryRow> rows) {
    return rows.stream()
        .filter(row -> row.points().isPresent())
        .filter(row -> row.workType().isStory() || row.workType().isEnabler())
        .collect(
            Collectors.groupingBy(
                StoryRow::team,
                Collectors.mapping(row -> row.points().orElseThrow(), Collectors.toList())))
        .entrySet()
        .stream()
        .filter(team -> team.getValue().size() >= FEWEST_STORIES)
        .collect(Collectors.toMap(Map.Entry::getKey, team -> median(team.getValue())));
  }

  private static Points median(List<Points> estimates) {
    List<BigDecimal> sorted = estimates.stream().map(Points::value).sorted().toList();
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    BigDecimal upper = sorted.get(sorted.size() / 2);
    return Points.of(
        lower.add(upper).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64).doubleValue());
  }

  private static Optional<VoiceForm> form(Collection<StoryRow> rows) {
    List<VoiceForm> forms = rows.stream().flatMap(row -> row.form().stream()).toList();
    return forms.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .filter(most -> forms.size() >= FEWEST_STORIES)
        .filter(most -> most.getValue() > MAJORITY * forms.size())
        .map(Map.Entry::getKey);
  }
}
