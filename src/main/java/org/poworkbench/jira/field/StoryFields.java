package org.poworkbench.jira.field;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.SiteSettings;
import org.poworkbench.jira.bridge.Everywhere;

/**
 * The two custom fields that hold what the checks found: 'Story score' and 'Story gaps'. They are ordinary fields of
 * Jira's own types, made once, for all projects, and put on no screen.
 */
public final class StoryFields {

  private static final String LOCK = "org.poworkbench.fields";
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final CustomFieldManager fields;
  private final SiteSettings settings;
  private final ClusterLockService locks;

  public StoryFields(CustomFieldManager fields, SiteSettings settings, ClusterLockService locks) {
    this.fields = fields;
    this.settings = settings;
    this.locks = locks;
  }

  /** Creates what is not there yet; several nodes may ask at once. */
  public void createMissing() {
    Lock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      CreatedFields known = settings.createdFields();
      CreatedFields now =
          new CreatedFields(
              existing(known.storyScore()).isPresent() ? known.storyScore() : createScore(),
              existing(known.storyGaps()).isPresent() ? known.storyGaps() : createGaps());
      if (!now.equals(known)) {
        settings.remember(now);
      }
    } finally {
      lock.unlock();
    }
  }

  /** The fields as they are now. */
  public Present present() {
    CreatedFields known = settings.createdFields();
    return new Present(existing(known.storyScore()), existing(known.storyGaps()));
  }

  /**
   * The fields that are there.
   *
   * @param score the field 'Story score', unless somebody has removed it
   * @param gaps the field 'Story gaps', unless somebody has removed it
   */
  public record Present(Optional<CustomField> score, Optional<CustomField> gaps) {}

  private Optional<CustomField> existing(OptionalLong id) {
    return id.isPresent()
        ? Optional.ofNullable(fields.getCustomFieldObject(Long.valueOf(id.getAsLong())))
        : Optional.empty();
  }

  private OptionalLong createScore() {
    return create(
        "Story score",
        "Percent of the story checks that are met. Written by Product Owner Workbench.",
        "float",
        "exactnumber");
  }

  private OptionalLong createGaps() {
    return create(
        "Story gaps",
        "The letters of INVEST that the story misses. Written by Product Owner Workbench.",
        "labels",
        "labelsearcher");
  }

  // Exception: the checked one of Jira's database layer is in a package that we need not import for
  // its name alone.
  private OptionalLong create(String name, String description, String type, String searcher) {
    try {
      CustomField created =
          fields.createCustomField(
              name,
              description,
              fields.getCustomFieldType(TYPES + type),
              fields.getCustomFieldSearcher(TYPES + searcher),
              Everywhere.contexts(),
              Collections.singletonList(null));
      return OptionalLong.of(created.getIdAsLong());
    } catch (Exception failure) {
      throw new IllegalStateException("The field " + name + " could not be created", failure);
    }
  }
}
