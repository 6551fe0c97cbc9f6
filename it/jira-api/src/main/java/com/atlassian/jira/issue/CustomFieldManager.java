package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Source: Javadoc of Jira 7.x; a compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface CustomFieldManager {
  CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws GenericEntityException;

  CustomField getCustomFieldObject(String id);

  CustomField getCustomFieldObject(Long id);

  Collection<CustomField> getCustomFieldObjectsByName(String name);

  List<CustomField> getCustomFieldObjects();

  List<CustomField> getCustomFieldObjects(Issue issue);

  List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId);

  List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypeIds);

  List<CustomField> getGlobalCustomFieldObjects();

  CustomFieldType<?, ?> getCustomFieldType(String key);

  List<CustomFieldType<?, ?>> getCustomFieldTypes();

  CustomFieldSearcher getCustomFieldSearcher(String key);

  List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type);

  CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type);

  boolean exists(String id);

  boolean isCustomField(String id);

  void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);

  void removeCustomField(CustomField field) throws RemoveException;

  void refresh();

  void refreshConfigurationSchemes(Long customFieldId);

  void clear();
}
