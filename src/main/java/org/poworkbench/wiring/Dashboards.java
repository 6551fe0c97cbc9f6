package org.poworkbench.wiring;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.dashboard.ComparedTeams;
import org.poworkbench.jira.dashboard.QualityJql;
import org.poworkbench.jira.dashboard.RunningSprints;
import org.poworkbench.jira.dashboard.StoryQualityAnswers;
import org.poworkbench.jira.dashboard.TeamsOfReader;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of what stands on dashboards. */
@Configuration(proxyBeanMethods = false)
public class Dashboards {

  @Bean
  TeamsOfReader teamsOfReader(
      ProjectManager projects,
      IssueManager issues,
      Access access,
      VisibleStories visible,
      ReviewingStories reviews,
      RowsOfIssues reading,
      StoryRows rows) {
    return new TeamsOfReader(projects, issues, access, visible, reviews, reading, rows);
  }

  @Bean
  StoryQualityAnswers storyQualityAnswers(
      TeamsOfReader teams,
      SprintStarts starts,
      StartsOfReader startsOfReader,
      SprintNames names,
      ProjectManager projects,
      IssueManager issues,
      ReviewingStories reviews,
      RowsOfIssues reading,
      StoryFields fields,
      SearchService search,
      JiraAuthenticationContext authentication,
      BackfillRecord checking,
      Texts texts) {
    return new StoryQualityAnswers(
        teams,
        new RunningSprints(issues, reading),
        new ComparedTeams(starts, startsOfReader, names, projects),
        new QualityJql(projects, reviews, reading, fields),
        new SummarySearch(search, authentication),
        checking,
        texts,
        Clock.systemUTC());
  }
}
