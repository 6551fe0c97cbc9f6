package org.poworkbench.sandbox.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.poworkbench.sandbox.data.Constants;
import org.poworkbench.sandbox.data.Issues;

/** Issue types, statuses, priorities and resolutions; the middle priority is the default. */
final class SiteConstants implements ConstantsManager, IssueTypeManager {
  private final Constants constants;
  private final Issues issues;
  private final JiraObjects objects;

  SiteConstants(JiraObjects objects) {
    this.constants = objects.site().constants();
    this.issues = objects.site().issues();
    this.objects = objects;
  }

  @Override
  public Collection<IssueType> getAllIssueTypeObjects() {
    return constants.issueTypes().stream().<IssueType>map(SiteConstant.Type::new).toList();
  }

  @Override
  public Collection<IssueType> getRegularIssueTypeObjects() {
    return getAllIssueTypeObjects().stream().filter(type -> !type.isSubTask()).toList();
  }

  @Override
  public Collection<IssueType> getSubTaskIssueTypeObjects() {
    return getAllIssueTypeObjects().stream().filter(IssueType::isSubTask).toList();
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return getAllIssueTypeObjects();
  }

  @Override
  public IssueType getIssueType(String id) {
    return objects.issueType(id);
  }

  @Override
  public IssueType createIssueType(String name, String description, Long avatarId) {
    return new SiteConstant.Type(constants.addIssueType(name, description, false));
  }

  @Override
  public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
    return new SiteConstant.Type(constants.addIssueType(name, description, true));
  }

  @Override
  public boolean hasAssociatedIssues(IssueType issueType) {
    return issues.anyOfType(issueType.getId());
  }

  @Override
  public Collection<Status> getStatuses() {
    return constants.statuses().stream().<Status>map(SiteConstant.State::new).toList();
  }

  @Override
  public Status getStatus(String id) {
    return objects.status(id);
  }

  @Override
  public Status getStatusByName(String name) {
    return constants.statusNamed(name).map(SiteConstant.State::new).orElse(null);
  }

  @Override
  public Collection<Priority> getPriorities() {
    return constants.priorities().stream().<Priority>map(SiteConstant.Urgency::new).toList();
  }

  @Override
  public Priority getPriorityObject(String id) {
    return objects.priority(id);
  }

  @Override
  public Priority getDefaultPriority() {
    List<Priority> all = List.copyOf(getPriorities());
    return all.isEmpty() ? null : all.get(all.size() / 2);
  }

  @Override
  public Collection<Resolution> getResolutions() {
    return constants.resolutions().stream().<Resolution>map(SiteConstant.Outcome::new).toList();
  }

  @Override
  public Resolution getResolution(String id) {
    return objects.resolution(id);
  }
}
