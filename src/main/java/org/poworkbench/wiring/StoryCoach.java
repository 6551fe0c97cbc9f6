package org.poworkbench.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import java.time.Clock;
import org.poworkbench.domain.aside.DecidingOnFindings;
import org.poworkbench.domain.aside.Decisions;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backfill.CheckingExistingStories;
import org.poworkbench.domain.backfill.RulesInForce;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.domain.settings.SiteSettings;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.audit.AuditedSettings;
import org.poworkbench.jira.audit.JiraSettingsLog;
import org.poworkbench.jira.bridge.JiraThreadContext;
import org.poworkbench.jira.failure.LoggedFailures;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.field.StoryFieldValues;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.issue.ParentsOfIssues;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
import org.poworkbench.jira.issue.StoriesOfIssues;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.issue.StoryForms;
import org.poworkbench.jira.issue.SurroundingsOfIssues;
import org.poworkbench.jira.job.AllIssues;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.job.JiraThreads;
import org.poworkbench.jira.listener.ChangedIssues;
import org.poworkbench.jira.listener.IssueChanges;
import org.poworkbench.jira.page.CoachSettingsForm;
import org.poworkbench.jira.page.ProjectCoachSettingsForm;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.text.JiraTexts;
import org.poworkbench.jira.workflow.OfferedGates;
import org.poworkbench.storage.ActiveObjectsBackfillRecord;
import org.poworkbench.storage.ActiveObjectsDecisions;
import org.poworkbench.storage.ActiveObjectsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the story coach. */
@Configuration(proxyBeanMethods = false)
public class StoryCoach {

  @Bean
  Failures failures() {
    return new LoggedFailures();
  }

  @Bean
  Texts texts(JiraAuthenticationContext authentication) {
    return new JiraTexts(authentication);
  }

  @Bean
  Access access(
      JiraAuthenticationContext authentication,
      PermissionManager permissions,
      GlobalPermissionManager globalPermissions,
      IssueManager issues) {
    return new Access(authentication, permissions, globalPermissions, issues);
  }

  @Bean
  People people(UserManager users) {
    return new People(users);
  }

  @Bean
  AuditedSettings settings(
      ActiveObjects activeObjects, ProjectManager projects, Failures failures) {
    ActiveObjectsSettings kept = new ActiveObjectsSettings(activeObjects);
    return new AuditedSettings(kept, kept, new JiraSettingsLog(projects, failures));
  }

  @Bean
  SettingsInForce settingsInForce(SiteSettings site, ProjectSettings projects) {
    return new SettingsInForce(site, projects);
  }

  @Bean
  BackfillRecord backfillRecord(ActiveObjects activeObjects) {
    return new ActiveObjectsBackfillRecord(activeObjects);
  }

  @Bean
  IssueFields issueFields(CustomFieldManager fields) {
    return new IssueFields(fields);
  }

  @Bean
  ParentsOfIssues parentsOfIssues(IssueFields fields, IssueManager issues) {
    return new ParentsOfIssues(fields, issues);
  }

  @Bean
  Decisions decisions(ActiveObjects activeObjects) {
    return new ActiveObjectsDecisions(activeObjects);
  }

  @Bean
  DecidingOnFindings decidingOnFindings(Decisions decisions) {
    return new DecidingOnFindings(decisions, Clock.systemUTC());
  }

  @Bean
  ReviewingStories reviewingStories(
      SettingsInForce settings,
      IssueFields fields,
      ParentsOfIssues parents,
      IssueLinkManager links,
      SurroundingsOfIssues surroundings,
      Decisions decisions) {
    return new ReviewingStories(
        settings, new StoriesOfIssues(fields, parents, links), surroundings, decisions);
  }

  @Bean
  StoryAnswers storyAnswers(Texts texts, Access access, People people) {
    return new StoryAnswers(texts, access, people);
  }

  @Bean
  OfferedGates offeredGates(
      IssueWorkflowManager workflows, JiraAuthenticationContext authentication, Failures failures) {
    return new OfferedGates(workflows, authentication, failures);
  }

  @Bean
  StoryForms storyForms(SettingsInForce settings, IssueFields fields, ConstantsManager constants) {
    return new StoryForms(settings, fields, constants);
  }

  @Bean
  StoryFields storyFields(
      CustomFieldManager fields, SiteSettings settings, ClusterLockService locks) {
    return new StoryFields(fields, settings, locks);
  }

  @Bean
  KeepingStoryFields keepingStoryFields(
      IssueManager issues,
      ReviewingStories reviews,
      StoryFields fields,
      LabelManager labels,
      IssueIndexingService index,
      RowsOfIssues reading,
      StoryRows rows) {
    return new KeepingStoryFields(
        issues, reviews, new StoryFieldValues(fields, labels, index), reading, rows);
  }

  @Bean(destroyMethod = "close")
  JiraThreads jiraThreads(
      JiraThreadLocalUtil jira, JiraAuthenticationContext authentication, Failures failures) {
    return new JiraThreads(new JiraThreadContext(jira), authentication, failures);
  }

  @Bean
  ChangedIssues changedIssues(
      IssueManager issues, KeepingStoryFields fields, JiraThreads threads, Failures failures) {
    return new ChangedIssues(issues, fields, threads, failures);
  }

  @Bean
  IssueChanges issueChanges(EventPublisher events, ChangedIssues changed, Failures failures) {
    return new IssueChanges(events, changed, failures);
  }

  @Bean
  CoachSettingsForm coachSettingsForm(ConstantsManager constants, IssueFields fields, Texts texts) {
    return new CoachSettingsForm(constants, fields, texts);
  }

  @Bean
  ProjectCoachSettingsForm projectCoachSettingsForm(
      CoachSettingsForm form, IssueFields fields, Texts texts) {
    return new ProjectCoachSettingsForm(form, fields, texts);
  }

  @Bean
  BackfillInWords backfillInWords(Texts texts) {
    return new BackfillInWords(texts);
  }

  @Bean
  BackfillJob backfillJob(
      BackfillRecord record,
      ProjectManager projects,
      IssueManager issues,
      KeepingStoryFields fields,
      RememberedHabits habits,
      SiteSettings settings,
      Failures failures,
      JiraThreads threads,
      ClusterLockService locks,
      ClusterManager cluster) {
    // A count differs after each change, also after one that was taken back while a run went on.
    RulesInForce rules = () -> StoryChecks.RULES_VERSION + "." + settings.changes();
    CheckingExistingStories checking =
        new CheckingExistingStories(
            record,
            new AllIssues(projects, issues),
            fields,
            habits,
            rules,
            failures,
            Clock.systemUTC(),
            threads::ending);
    return new BackfillJob(checking, record, threads, locks, cluster);
  }
}
