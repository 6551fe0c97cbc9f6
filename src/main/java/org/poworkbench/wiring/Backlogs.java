package org.poworkbench.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
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
  RowsOfIssues rowsOfIssues(SettingsInForce settings, IssueFields fields) {
    return new RowsOfIssues(settings, fields);
  }

  @Bean
  VisibleStories visibleStories(
      Access access,
      JiraAuthenticationContext authentication,
      SearchService search,
      ProjectManager projects,
      IssueManager issues,
      ReviewingStories reviews) {
    return new VisibleStories(access, authentication, search, projects, issues, reviews);
  }
}
