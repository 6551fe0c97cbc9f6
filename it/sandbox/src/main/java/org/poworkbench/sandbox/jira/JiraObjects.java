package org.poworkbench.sandbox.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.poworkbench.sandbox.data.ChangeGroup;
import org.poworkbench.sandbox.data.ChangeItem;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Role;
import org.poworkbench.sandbox.data.Site;

/** Shows what the site holds as the objects of Jira's API. Ids of things that are not there give null. */
public final class JiraObjects {
  private final Site site;
  private final FieldValues values;

  public JiraObjects(Site site) {
    this.site = site;
    this.values = new FieldValues(site, this);
  }

  public Site site() {
    return site;
  }

  FieldValues values() {
    return values;
  }

  public ApplicationUser user(String key) {
    return site.people().byKey(key).map(this::user).orElse(null);
  }

  public ApplicationUser user(Person person) {
    return person == null ? null : new SiteUser(person);
  }

  public Group group(String name) {
    return new SiteGroup(name);
  }

  public MutableIssue issue(long id) {
    return site.issues().byId(id).map(this::issue).orElse(null);
  }

  public MutableIssue issue(IssueRecord issue) {
    return new SiteIssue(this, issue);
  }

  /** An issue that is not stored yet. */
  public MutableIssue newIssue(IssueDraft draft) {
    return new SiteIssue(this, draft);
  }

  public Project project(Long id) {
    return id == null ? null : site.projects().byId(id).map(this::project).orElse(null);
  }

  public Project project(ProjectRecord project) {
    return new SiteProject(this, project);
  }

  public IssueType issueType(String id) {
    return site.constants().issueType(id).map(SiteConstant.Type::new).orElse(null);
  }

  public Status status(String id) {
    return site.constants().status(id).map(SiteConstant.State::new).orElse(null);
  }

  public Priority priority(String id) {
    return site.constants().priority(id).map(SiteConstant.Urgency::new).orElse(null);
  }

  public Resolution resolution(String id) {
    return site.constants().resolution(id).map(SiteConstant.Outcome::new).orElse(null);
  }

  public Version version(ProjectVersion version) {
    return new SiteVersion(this, version);
  }

  public ProjectComponent component(Component component) {
    return new SiteComponent(this, component);
  }

  public ProjectRole role(Role role) {
    return new SiteRole(role);
  }

  public CustomField field(FieldRecord field) {
    return new SiteCustomField(this, field.id());
  }

  public Comment comment(CommentRecord comment) {
    return new SiteComment(this, comment);
  }

  public IssueLink link(IssueLinkRecord link) {
    return new SiteIssueLink(this, link);
  }

  public IssueLinkType linkType(LinkType type) {
    return new SiteIssueLinkType(type);
  }

  public ChangeHistory change(ChangeGroup change) {
    Timestamp time = timestamp(change.created());
    return new ChangeHistory(
        change.id(),
        issue(change.issueId()),
        user(change.author()),
        time,
        change.items().stream().map(item -> changeItem(item, time)).toList());
  }

  /** Jira's labels of an issue; a null field means the system field. */
  public static Set<Label> labels(Long issueId, Collection<?> labels) {
    Set<Label> shown = new LinkedHashSet<>();
    labels.forEach(label -> shown.add(new SiteLabel(issueId, label.toString())));
    return shown;
  }

  static Timestamp timestamp(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static ChangeItemBean changeItem(ChangeItem item, Timestamp time) {
    return new ChangeItemBean(
        item.fieldType(),
        item.field(),
        item.from(),
        item.fromText(),
        item.to(),
        item.toText(),
        time);
  }
}
