package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericEntityException;

/** Source: Javadoc of Jira 4.4; used in an app compiled for Jira 9.12. */
public interface ChangeHistoryManager {
  ChangeHistory getChangeHistoryById(Long changeHistoryId);

  List<ChangeHistory> getChangeHistories(Issue issue);

  List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

  List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

  Issue findMovedIssue(String originalKey) throws GenericEntityException;

  Collection<String> getPreviousIssueKeys(Long issueId);

  Map<String, String> findAllPossibleValues(String field);
}
