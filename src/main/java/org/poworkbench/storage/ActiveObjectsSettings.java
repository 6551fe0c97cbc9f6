package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.OptionalLong;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.SiteSettings;

/** Keeps the settings of the site in the database. The one class that knows under which names. */
public final class ActiveObjectsSettings implements SiteSettings {

  private static final String COACH = "coach";
  private static final String ON = "on";
  private static final String ISSUE_TYPE = "issueType";
  private static final String SMALL = "smallMeansPoints";
  private static final String POINTS_FIELD = "pointsField";

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
        kept.first(POINTS_FIELD).orElse(usual.pointsField()));
  }

  @Override
  public void change(CoachSettings settings) {
    NamedLines lines =
        new NamedLines()
            .with(ON, settings.on())
            .withAll(ISSUE_TYPE, settings.issueTypes())
            .with(SMALL, settings.smallMeansPoints())
            .with(POINTS_FIELD, settings.pointsField());
    rows.put(COACH, lines.toString());
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
