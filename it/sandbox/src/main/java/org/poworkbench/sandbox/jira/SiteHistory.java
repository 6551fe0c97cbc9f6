package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Site;

/** The change history of issues, oldest first. */
final class SiteHistory implements ChangeHistoryManager {
  private final Site site;
  private final JiraObjects objects;

  SiteHistory(JiraObjects objects) {
    this.site = objects.site();
    this.objects = objects;
  }

  @Override
  public ChangeHistory getChangeHistoryById(Long changeHistoryId) {
    return site.history().byId(changeHistoryId).map(objects::change).orElse(null);
  }

  @Override
  public List<ChangeHistory> getChangeHistories(Issue issue) {
    return site.history().of(issue.getId()).stream().map(objects::change).toList();
  }

  @Override
  public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
    return getChangeHistories(issue).stream()
        .filter(change -> change.getTimePerformed().after(since))
        .toList();
  }

  @Override
  public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
    return getChangeHistories(issue).stream()
        .flatMap(change -> change.getChangeItemBeans().stream())
        .filter(item -> item.getField().equals(changeItemFieldName))
        .toList();
  }

  @Override
  public Issue findMovedIssue(String originalKey) {
    return site.issues()
        .byKey(originalKey)
        .filter(issue -> !issue.key().equals(originalKey))
        .map(objects::issue)
        .orElse(null);
  }

  @Override
  public Collection<String> getPreviousIssueKeys(Long issueId) {
    return site.issues().formerKeys(issueId);
  }

  /** The names of all statuses, types, priorities or resolutions, in lower case, with their ids. */
  @Override
  public Map<String, String> findAllPossibleValues(String field) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (field) {
      case "status" -> site.constants().statuses().forEach(s -> values.put(s.name(), s.id()));
      case "issuetype" -> site.constants().issueTypes().forEach(t -> values.put(t.name(), t.id()));
      case "priority" -> site.constants().priorities().forEach(p -> values.put(p.name(), p.id()));
      case "resolution" ->
          site.constants().resolutions().forEach(r -> values.put(r.name(), r.id()));
      default ->
          throw new IllegalArgumentException("The sandbox keeps no values of the field " + field);
    }
    return values;
  }
}
