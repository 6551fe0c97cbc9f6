package org.poworkbench.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backfill.CatchingUp;
import org.poworkbench.domain.backfill.FollowingHabits;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.domain.trend.NotingSprintStarts;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.backlog.BacklogAnswers;
import org.poworkbench.jira.backlog.BacklogExport;
import org.poworkbench.jira.backlog.BacklogNames;
import org.poworkbench.jira.backlog.ReadingBacklog;
import org.poworkbench.jira.backlog.ReadingTrend;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.bridge.PageResources;
import org.poworkbench.jira.dashboard.RunningSprints;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.issue.ParentsOfIssues;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.issue.SurroundingsOfIssues;
import org.poworkbench.jira.job.CatchUpJob;
import org.poworkbench.jira.job.CheckedProjects;
import org.poworkbench.jira.job.JiraThreads;
import org.poworkbench.jira.job.RecentlyUpdated;
import org.poworkbench.jira.jql.StoriesMissing;
import org.poworkbench.jira.page.CoachSettingsForm;
import org.poworkbench.jira.page.ProposedSettings;
import org.poworkbench.jira.preview.PreviewingSettings;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;
import org.poworkbench.jira.workflow.GateForecast;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow;
import org.poworkbench.storage.ActiveObjectsCatchUpRecord;
import org.poworkbench.storage.ActiveObjectsSprintStarts;
import org.poworkbench.storage.ActiveObjectsStoryRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of what is counted over many stories. */
@Configuration(proxyBeanMethods = false)
public class Backlogs {

  @Bean
  StoryRows storyRows(ActiveObjects activeObjects) {
    return new ActiveObjectsStoryRows(activeObjects);
  }

  @Bean
  RowsOfIssues rowsOfIssues(SettingsInForce settings, IssueFields fields, ParentsOfIssues parents) {
    return new RowsOfIssues(settings, fields, parents);
  }

  @Bean
  SurroundingsOfIssues surroundingsOfIssues(
      IssueManager issues,
      ParentsOfIssues parents,
      RowsOfIssues reading,
      StoryRows rows,
      RememberedHabits habits) {
    return new SurroundingsOfIssues(issues, parents, reading, rows, habits);
  }

  @Bean
  RememberedHabits rememberedHabits(StoryRows rows) {
    return new RememberedHabits(rows, Clock.systemUTC());
  }

  @Bean
  VisibleStories visibleStories(
      PermissionManager permissions,
      JiraAuthenticationContext authentication,
      SearchService search,
      ProjectManager projects,
      IssueManager issues,
      ReviewingStories reviews) {
    return new VisibleStories(permissions, authentication, search, projects, issues, reviews);
  }

  @Bean
  StoriesMissing storiesMissing(
      StoryRows rows, VisibleStories visible, ProjectManager projects, Access access) {
    return new StoriesMissing(rows, visible, projects, access);
  }

  @Bean
  PageResources pageResources(PageBuilderService pages) {
    return new PageResources(pages);
  }

  @Bean
  ReadingBacklog readingBacklog(
      StoryRows rows,
      VisibleStories visible,
      SearchService search,
      JiraAuthenticationContext authentication,
      ReviewingStories reviews) {
    return new ReadingBacklog(rows, visible, new SummarySearch(search, authentication), reviews);
  }

  @Bean
  StartsOfReader startsOfReader(
      SprintStarts starts, VisibleStories visible, ReviewingStories reviews) {
    return new StartsOfReader(starts, visible, reviews);
  }

  @Bean
  SprintNames sprintNames(IssueManager issues, RowsOfIssues reading) {
    return new SprintNames(issues, reading);
  }

  @Bean
  ReadingTrend readingTrend(SprintStarts starts, StartsOfReader reader, SprintNames names) {
    return new ReadingTrend(starts, reader, names);
  }

  @Bean
  BacklogNames backlogNames(IssueManager issues, RowsOfIssues reading) {
    return new BacklogNames(issues, reading);
  }

  @Bean
  BacklogAnswers backlogAnswers(
      ReadingBacklog backlog,
      ReadingTrend trends,
      BacklogNames names,
      ReviewingStories reviews,
      RowsOfIssues reading,
      StoryFields fields,
      BackfillRecord checking,
      StoryAnswers answers,
      Access access,
      Texts texts) {
    return new BacklogAnswers(
        backlog,
        trends,
        names,
        reviews,
        reading,
        fields,
        checking,
        answers,
        access,
        texts,
        Clock.systemUTC());
  }

  @Bean
  ProposedSettings proposedSettings(CoachSettingsForm form) {
    return new ProposedSettings(form);
  }

  @Bean
  PreviewingSettings previewingSettings(
      ProjectManager projects,
      StoryRows rows,
      VisibleStories visible,
      ReviewingStories reviews,
      SettingsInForce settings,
      Access access,
      Texts texts) {
    return new PreviewingSettings(
        projects, rows, visible, reviews, settings, access, texts, Clock.systemUTC());
  }

  @Bean
  GateForecast gateForecast(
      WorkflowManager workflows,
      ProjectManager projects,
      ReviewingStories reviews,
      StoryRows rows,
      VisibleStories visible,
      Access access,
      SearchService search,
      JiraAuthenticationContext authentication,
      Texts texts) {
    return new GateForecast(
        new StoriesUnderWorkflow(
            workflows,
            projects,
            reviews,
            rows,
            visible,
            access,
            new SummarySearch(search, authentication),
            Clock.systemUTC()),
        projects,
        access,
        reviews,
        texts);
  }

  @Bean
  BacklogExport backlogExport(
      ReadingBacklog backlog,
      ReadingTrend trends,
      BacklogNames names,
      ReviewingStories reviews,
      Access access,
      Texts texts) {
    return new BacklogExport(backlog, trends, names, reviews, access, texts);
  }

  @Bean
  CatchUpJob catchUpJob(
      ActiveObjects activeObjects,
      SearchService search,
      KeepingStoryFields fields,
      StoryRows rows,
      RememberedHabits habits,
      NotingSprintStarts sprints,
      Failures failures,
      JiraThreads threads,
      ClusterLockService locks) {
    CatchingUp catchingUp =
        new CatchingUp(
            new ActiveObjectsCatchUpRecord(activeObjects),
            new RecentlyUpdated(search),
            fields,
            new FollowingHabits(rows, habits),
            failures,
            Clock.systemUTC(),
            threads::ending);
    return new CatchUpJob(catchingUp, sprints::work, threads, locks);
  }

  @Bean
  SprintStarts sprintStarts(ActiveObjects activeObjects) {
    return new ActiveObjectsSprintStarts(activeObjects);
  }

  @Bean
  NotingSprintStarts notingSprintStarts(
      StoryRows rows,
      SprintStarts starts,
      IssueManager issues,
      RowsOfIssues reading,
      ProjectManager projects,
      ReviewingStories reviews,
      BackfillRecord checking,
      SearchService search,
      Failures failures,
      JiraThreads threads) {
    return new NotingSprintStarts(
        rows,
        starts,
        new RunningSprints(issues, reading)::of,
        new CheckedProjects(projects, reviews, rows, checking, search),
        failures,
        Clock.systemUTC(),
        threads::ending);
  }
}
