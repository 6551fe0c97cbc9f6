package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.OptionalLong;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.settings.SiteSettings;

/** Keeps settings in the database. The one class that knows under which names. */
public final class ActiveObjectsSettings implements SiteSettings, ProjectSettings {

  private static final String COACH = "coach";
  private static final String ON = "on";
  private static final String ISSUE_TYPE = "issueType";
  private static final String SMALL = "smallMeansPoints";
  private static final String POINTS_FIELD = "pointsField";
  private static final String CRITERIA_FIELD = "criteriaField";
  private static final String TEAM_FIELD = "teamField";
  private static final String OWN_ISSUE_TYPES = "ownIssueTypes";

  private static final String CHANGES = "coach.changes";

  private static final String FIELDS = "fields";
  private static final String SCORE = "storyScore";
  private static final String GAPS = "storyGaps";

  private final SettingRows rows;

  public ActiveObjectsSettings(ActiveObjects activeObjects) {
    this.rows = new SettingRows(activeObjects);
  }

  @Override
  public CoachSettings coach() {
    return rows.get(COACH)
        .map(NamedLines::new)
        .map(ActiveObjectsSettings::coach)
        .orElse(CoachSettings.DEFAULT);
  }

  private static CoachSettings coach(NamedLines kept) {
    CoachSettings usual = CoachSettings.DEFAULT;
    return new CoachSettings(
        kept.first(ON).map(Boolean::parseBoolean).orElse(usual.on()),
        kept.all(ISSUE_TYPE),
        kept.first(SMALL).map(Double::parseDouble).orElse(usual.smallMeansPoints()),
        kept.first(POINTS_FIELD).orElse(usual.pointsField()),
        kept.first(CRITERIA_FIELD).orElse(usual.criteriaField()),
        kept.first(TEAM_FIELD).orElse(usual.teamField()),
        JudgingLines.ofSite(kept));
  }

  @Override
  public void change(CoachSettings settings) {
    NamedLines lines =
        new NamedLines()
            .with(ON, settings.on())
            .withAll(ISSUE_TYPE, settings.issueTypes())
            .with(SMALL, settings.smallMeansPoints())
            .with(POINTS_FIELD, settings.pointsField())
            .with(CRITERIA_FIELD, settings.criteriaField())
            .with(TEAM_FIELD, settings.teamField());
    JudgingLines.write(settings.judging(), lines);
    put(COACH, lines);
  }

  @Override
  public ProjectCoachSettings of(long projectId) {
    return rows.get(nameOf(projectId))
        .map(NamedLines::new)
        .map(ActiveObjectsSettings::ofProject)
        .orElse(ProjectCoachSettings.AS_THE_SITE);
  }

  private static ProjectCoachSettings ofProject(NamedLines kept) {
    return new ProjectCoachSettings(
        kept.first(ON).map(Boolean::parseBoolean),
        kept.first(OWN_ISSUE_TYPES).map(own -> kept.all(ISSUE_TYPE)),
        kept.first(SMALL).map(Double::parseDouble),
        kept.first(CRITERIA_FIELD),
        kept.first(TEAM_FIELD),
        JudgingLines.ofProject(kept));
  }

  @Override
  public void change(long projectId, ProjectCoachSettings settings) {
    NamedLines lines = new NamedLines();
    settings.on().ifPresent(on -> lines.with(ON, on));
    settings
        .issueTypes()
        .ifPresent(names -> lines.with(OWN_ISSUE_TYPES, true).withAll(ISSUE_TYPE, names));
    settings.smallMeansPoints().ifPresent(small -> lines.with(SMALL, small));
    settings.criteriaField().ifPresent(field -> lines.with(CRITERIA_FIELD, field));
    settings.teamField().ifPresent(field -> lines.with(TEAM_FIELD, field));
    JudgingLines.write(settings.judging(), lines);
    put(nameOf(projectId), lines);
  }

  private void put(String name, NamedLines lines) {
    rows.put(name, lines.toString());
    rows.put(CHANGES, String.valueOf(changes() + 1));
  }

  @Override
  public long changes() {
    return rows.get(CHANGES).map(Long::parseLong).orElse(0L);
  }

  private static String nameOf(long projectId) {
    return COACH + ".project-" + projectId;
  }

  @Override
  public CreatedFields createdFields() {
    return rows.get(FIELDS)
        .map(NamedLines::new)
        .map(kept -> new CreatedFields(id(kept, SCORE), id(kept, GAPS)))
        .orElse(CreatedFields.NONE);
  }

  @Override
  public void remember(CreatedFields fields) {
    NamedLines lines = new NamedLines();
    fields.storyScore().ifPresent(id -> lines.with(SCORE, id));
    fields.storyGaps().ifPresent(id -> lines.with(GAPS, id));
    rows.put(FIELDS, lines.toString());
  }

  private static OptionalLong id(NamedLines kept, String name) {
    return kept.first(name).stream().mapToLong(Long::parseLong).findFirst();
  }
}
