package org.poworkbench.sandbox.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Clock;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.SandboxOptions.EventManner;
import org.poworkbench.sandbox.data.EventOrder;
import org.poworkbench.sandbox.data.Site;

/**
 * Offers Jira's services over a site. A call from a thread without context is refused, save for what
 * only reads constants and settings, makes contexts, or registers listeners.
 */
public final class JiraServices {
  private final HostServices services;
  private final JiraObjects objects;

  private JiraServices(HostServices services, JiraObjects objects) {
    this.services = services;
    this.objects = objects;
  }

  /** Offers all of them and tells the publisher's listeners of the site's issues from now on. */
  public static JiraObjects offer(
      HostServices services, Site site, Texts texts, SandboxOptions options) {
    JiraObjects objects = new JiraObjects(site);
    JiraServices jira = new JiraServices(services, objects);
    jira.offerIssues(options.software());
    jira.offerAccess();
    jira.offerSurroundings(texts);
    jira.offerEvents(options);
    return objects;
  }

  private void offerIssues(boolean software) {
    SitePermissions permissions = new SitePermissions(objects.site());
    guarded(IssueManager.class, new SiteIssues(objects, permissions));
    guarded(CustomFieldManager.class, new SiteCustomFields(objects, software));
    guarded(CommentManager.class, new SiteComments(objects));
    guarded(ChangeHistoryManager.class, new SiteHistory(objects));
    guarded(IssueLinkManager.class, new SiteLinks(objects));
    guarded(IssueLinkTypeManager.class, new SiteLinkTypes(objects));
    guarded(LabelManager.class, new SiteLabels(objects.site()));
    guarded(ProjectManager.class, new SiteProjects(objects));
    guarded(VersionManager.class, new SiteVersions(objects));
    guarded(PermissionManager.class, permissions);
    guarded(GlobalPermissionManager.class, permissions);
  }

  private void offerAccess() {
    SiteUsers users = new SiteUsers(objects);
    guarded(UserManager.class, users);
    guarded(GroupManager.class, users);
    guarded(ProjectRoleManager.class, new SiteRoles(objects));
    guarded(com.atlassian.sal.api.user.UserManager.class, new SalUsers(objects.site()));
  }

  private void offerSurroundings(Texts texts) {
    SiteConstants constants = new SiteConstants(objects);
    services.offer(ConstantsManager.class, constants);
    services.offer(IssueTypeManager.class, constants);
    SiteProperties properties = new SiteProperties(objects.site().settings());
    services.offer(ApplicationProperties.class, properties);
    services.offer(com.atlassian.sal.api.ApplicationProperties.class, properties);
    SalTexts salTexts = new SalTexts(texts);
    services.offer(I18nResolver.class, salTexts);
    services.offer(LocaleResolver.class, salTexts);
    services.offer(JiraThreadLocalUtil.class, new ThreadContexts());
    CurrentUser user = new CurrentUser(objects, texts);
    guarded(JiraAuthenticationContext.class, user);
    guarded(
        AuditService.class, new SiteAuditLog(objects.site().auditLog(), user, Clock.systemUTC()));
  }

  private void offerEvents(SandboxOptions options) {
    SiteEvents events = new SiteEvents();
    services.offer(EventPublisher.class, events);
    EventOrder order =
        options.events().contains(EventManner.BEFORE_INDEX)
            ? EventOrder.BEFORE_INDEX
            : EventOrder.AFTER_INDEX;
    objects
        .site()
        .writing()
        .useEvents(new IssueEventDispatch(events, objects, options.events()), order);
  }

  private <T> void guarded(Class<T> type, T service) {
    services.offer(type, ContextGuard.around(type, service));
  }
}
