package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.FieldContext;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Fields;

/** The site's custom fields. Without Jira Software its types, and fields of them, are not there. */
final class SiteCustomFields implements CustomFieldManager {
  private final Fields fields;
  private final JiraObjects objects;
  private final boolean software;

  SiteCustomFields(JiraObjects objects, boolean software) {
    this.fields = objects.site().fields();
    this.objects = objects;
    this.software = software;
  }

  @Override
  public CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes) {
    FieldType type =
        FieldType.ofKey(fieldType.getKey())
            .orElseThrow(
                () -> new IllegalArgumentException("There is no type " + fieldType.getKey()));
    return objects.field(
        fields.add(fieldName, description, type, searcher != null, places(contexts, issueTypes)));
  }

  @Override
  public CustomField getCustomFieldObject(String id) {
    Long number = FieldRecord.numberIn(id);
    return number == null ? null : getCustomFieldObject(number);
  }

  @Override
  public CustomField getCustomFieldObject(Long id) {
    return id == null
        ? null
        : fields.byId(id).filter(this::isThere).map(objects::field).orElse(null);
  }

  @Override
  public Collection<CustomField> getCustomFieldObjectsByName(String name) {
    return shown(fields.named(name).stream());
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return shown(fields.all().stream());
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Issue issue) {
    return getCustomFieldObjects(issue.getProjectId(), issue.getIssueTypeId());
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId) {
    return shown(fields.of(projectId, issueTypeId).stream());
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypeIds) {
    return shown(
        fields.all().stream()
            .filter(
                field -> issueTypeIds.stream().anyMatch(type -> field.appliesTo(projectId, type))));
  }

  @Override
  public List<CustomField> getGlobalCustomFieldObjects() {
    return getCustomFieldObjects().stream().filter(CustomField::isGlobal).toList();
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType(String key) {
    return FieldType.ofKey(key).filter(this::isThere).map(SiteCustomField.Type::new).orElse(null);
  }

  @Override
  public List<CustomFieldType<?, ?>> getCustomFieldTypes() {
    List<CustomFieldType<?, ?>> types = new ArrayList<>();
    Arrays.stream(FieldType.values())
        .filter(this::isThere)
        .forEach(type -> types.add(new SiteCustomField.Type(type)));
    return types;
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher(String key) {
    return Arrays.stream(FieldType.values())
        .filter(type -> isThere(type) && type.searcherKey().equals(key))
        .findFirst()
        .map(SiteCustomField.Searcher::new)
        .orElse(null);
  }

  @Override
  public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type) {
    return List.of(getDefaultSearcher(type));
  }

  @Override
  public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
    return FieldType.ofKey(type.getKey()).map(SiteCustomField.Searcher::new).orElse(null);
  }

  @Override
  public boolean exists(String id) {
    return getCustomFieldObject(id) != null;
  }

  @Override
  public boolean isCustomField(String id) {
    return FieldRecord.numberIn(id) != null;
  }

  @Override
  public void updateCustomField(
      Long id, String name, String description, CustomFieldSearcher searcher) {
    fields.rename(id, name, description);
  }

  @Override
  public void removeCustomField(CustomField field) {
    fields.remove(field.getIdAsLong());
  }

  /** Nothing is kept that would have to be read again. */
  @Override
  public void refresh() {}

  @Override
  public void refreshConfigurationSchemes(Long customFieldId) {}

  @Override
  public void clear() {}

  private List<CustomField> shown(Stream<FieldRecord> some) {
    return some.filter(this::isThere).map(objects::field).toList();
  }

  private boolean isThere(FieldRecord field) {
    return isThere(field.type());
  }

  private boolean isThere(FieldType type) {
    return software || !type.isOfSoftware();
  }

  /** A list that is empty or holds null means every project or every type, as in Jira. */
  private static List<FieldContext> places(
      List<JiraContextNode> contexts, List<IssueType> issueTypes) {
    List<FieldContext> places = new ArrayList<>();
    for (JiraContextNode context : contexts) {
      for (IssueType type : issueTypes) {
        places.add(new FieldContext(context.getProjectId(), type == null ? null : type.getId()));
      }
      if (issueTypes.isEmpty()) {
        places.add(new FieldContext(context.getProjectId(), null));
      }
    }
    return places;
  }
}
