package org.poworkbench.sandbox.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;

/** Issues without questions of permission, as Jira's IssueManager gives and writes them. */
final class SiteIssues implements IssueManager {
  private final Site site;
  private final JiraObjects objects;
  private final SitePermissions permissions;

  SiteIssues(JiraObjects objects, SitePermissions permissions) {
    this.site = objects.site();
    this.objects = objects;
    this.permissions = permissions;
  }

  @Override
  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : objects.issue(id);
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    return site.issues().byKey(key).map(objects::issue).orElse(null);
  }

  @Override
  public MutableIssue getIssueByCurrentKey(String key) {
    return site.issues()
        .byKey(key)
        .filter(issue -> issue.key().equals(key))
        .map(objects::issue)
        .orElse(null);
  }

  @Override
  public MutableIssue getIssueByKeyIgnoreCase(String key) {
    return site.issues()
        .byKey(key)
        .filter(issue -> issue.key().equalsIgnoreCase(key))
        .map(objects::issue)
        .orElse(null);
  }

  @Override
  public Collection<Long> getIssueIdsForProject(Long projectId) {
    return site.issues().idsOfProject(projectId);
  }

  @Override
  public Set<String> getAllIssueKeys(Long issueId) {
    Set<String> keys = new LinkedHashSet<>();
    site.issues().byId(issueId).ifPresent(issue -> addKeys(issue, keys));
    return keys;
  }

  @Override
  public boolean isEditable(Issue issue) {
    return issue.isEditable();
  }

  @Override
  public boolean isEditable(Issue issue, ApplicationUser user) {
    return isEditable(issue) && permissions.has("EDIT_ISSUES", issue, user);
  }

  @Override
  public boolean atLeastOneIssueExists() {
    return !site.issues().idsAfter(0, 1).isEmpty();
  }

  @Override
  public Issue createIssueObject(ApplicationUser remoteUser, Map<String, Object> fields)
      throws CreateException {
    if (fields.get("issue") instanceof Issue issue) {
      return createIssueObject(remoteUser, issue);
    }
    throw new CreateException("The field 'issue' must hold the issue to create.");
  }

  @Override
  public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
    if (!(issue instanceof SiteIssue made) || made.isCreated()) {
      throw new CreateException("Only a new issue of this sandbox can be created.");
    }
    String actor = key(remoteUser);
    IssueDraft draft = made.record().draft();
    IssueRecord asked = draft.record();
    draft.creator(actor);
    if (asked.reporter() == null) {
      draft.reporter(actor);
    }
    if (asked.statusId() == null) {
      draft.statusId(firstStatus());
    }
    return objects.issue(site.writing().create(draft, Change.by(actor)));
  }

  @Override
  public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
    return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
  }

  @Override
  public Issue updateIssue(
      ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
    if (!(issue instanceof SiteIssue changed)) {
      throw new IllegalArgumentException("Only an issue of this sandbox can be updated.");
    }
    IssueRecord after =
        site.writing().update(issue.getId(), changed::applyTo, change(user, option, sendMail));
    issue.resetModifiedFields();
    return objects.issue(after);
  }

  @Override
  public void deleteIssue(
      ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail) {
    site.writing().delete(issue.getId(), change(user, option, sendMail));
  }

  @Override
  public void deleteIssueNoEvent(Issue issue) {
    site.writing().delete(issue.getId(), Change.silent());
  }

  private void addKeys(IssueRecord issue, Set<String> keys) {
    keys.add(issue.key());
    site.projects()
        .keysOf(issue.projectId())
        .forEach(projectKey -> keys.add(projectKey + "-" + issue.number()));
    keys.addAll(site.issues().formerKeys(issue.id()));
  }

  /** An issue that no workflow starts begins in the first status of the category To Do. */
  private String firstStatus() {
    return site.constants().statuses().stream()
        .filter(status -> status.category() == StatusKind.TO_DO)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The site has no status to begin with."))
        .id();
  }

  private static Change change(ApplicationUser user, EventDispatchOption option, boolean mail) {
    Change change = Change.by(key(user));
    if (option == EventDispatchOption.DO_NOT_DISPATCH) {
      change = change.withoutEvent();
    }
    return mail ? change : change.withoutMail();
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
