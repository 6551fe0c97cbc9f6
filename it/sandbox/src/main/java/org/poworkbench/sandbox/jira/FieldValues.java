package org.poworkbench.sandbox.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.poworkbench.sandbox.data.FieldOption;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.Site;

/** Between the stored values of custom fields and the objects that Jira's field types use. */
final class FieldValues {
  private final Site site;
  private final JiraObjects objects;

  FieldValues(Site site, JiraObjects objects) {
    this.site = site;
    this.objects = objects;
  }

  /** What Jira hands out: Double, String, a Set of Label, an option, a user, groups, sprints, an issue. */
  Object shown(FieldRecord field, Long issueId, Object stored) {
    if (stored == null) {
      return null;
    }
    return switch (field.type()) {
      case NUMBER, TEXT, TEXT_AREA, RANK -> stored;
      case LABELS -> JiraObjects.labels(issueId, (Collection<?>) stored);
      case SELECT -> option(field, (Long) stored);
      case USER -> objects.user((String) stored);
      case GROUP -> List.of(objects.group((String) stored));
      case SPRINTS -> sprints((Collection<?>) stored);
      case EPIC -> objects.issue((Long) stored);
    };
  }

  /** What is stored of such an object; an object of another class is refused, as Jira's types do. */
  Object stored(FieldRecord field, Object shown) {
    if (shown == null) {
      return null;
    }
    return switch (field.type()) {
      case NUMBER -> as(Double.class, field, shown);
      case TEXT, TEXT_AREA, RANK -> as(String.class, field, shown);
      case LABELS -> labels(field, shown);
      case SELECT -> as(SelectedOption.class, field, shown).getOptionId();
      case USER -> as(ApplicationUser.class, field, shown).getKey();
      case GROUP -> group(field, shown);
      case SPRINTS -> sprintIds(field, shown);
      case EPIC -> as(Issue.class, field, shown).getId();
    };
  }

  private static SelectedOption option(FieldRecord field, Long id) {
    return field.options().stream()
        .filter(option -> option.id() == id)
        .findFirst()
        .map(SelectedOption::new)
        .orElse(null);
  }

  private List<SprintView> sprints(Collection<?> ids) {
    return ids.stream()
        .flatMap(id -> site.sprints().byId((Long) id).stream())
        .map(SprintView::new)
        .toList();
  }

  private static Set<String> labels(FieldRecord field, Object shown) {
    Set<String> labels = new TreeSet<>();
    for (Object label : as(Collection.class, field, shown)) {
      labels.add(as(Label.class, field, label).getLabel());
    }
    return labels;
  }

  private static String group(FieldRecord field, Object shown) {
    for (Object group : as(Collection.class, field, shown)) {
      return as(Group.class, field, group).getName();
    }
    return null;
  }

  private static List<Long> sprintIds(FieldRecord field, Object shown) {
    List<Long> ids = new ArrayList<>();
    for (Object sprint : as(Collection.class, field, shown)) {
      ids.add(as(SprintView.class, field, sprint).getId());
    }
    return ids;
  }

  private static <T> T as(Class<T> wanted, FieldRecord field, Object value) {
    if (!wanted.isInstance(value)) {
      throw new ClassCastException(
          "The field '%s' takes %s, not %s"
              .formatted(field.name(), wanted.getName(), value.getClass().getName()));
    }
    return wanted.cast(value);
  }

  /** The chosen option of a select field; apps see it as an object with a name. */
  public static final class SelectedOption {
    private final FieldOption option;

    SelectedOption(FieldOption option) {
      this.option = option;
    }

    public Long getOptionId() {
      return option.id();
    }

    public String getValue() {
      return option.name();
    }

    public Boolean getDisabled() {
      return option.disabled();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SelectedOption that && option.id() == that.option.id();
    }

    @Override
    public int hashCode() {
      return Long.hashCode(option.id());
    }

    @Override
    public String toString() {
      return option.name();
    }
  }
}
