package org.poworkbench.jira.access;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.jira.bridge.ParsedQuery;
import org.poworkbench.jira.issue.ReviewingStories;

/**
 * Keeps back what the person at hand may not see. Jira is asked, never its schemes: where that person's search counts as
 * many issues of a project as there are, all of its stories count; where it counts none, none do; else each is asked
 * for, as where more stories are kept than Jira finds. What is archived, of a type that is not checked, or in a project
 * where the coach is off counts for nobody.
 */
public final class VisibleStories {

  /** So many stories of partly visible projects are asked for one by one, and no more. */
  public static final int MOST_ASKED_FOR = 2_000;

  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;
  private final SearchService search;
  private final ProjectManager projects;
  private final IssueManager issues;
  private final ReviewingStories reviews;

  public VisibleStories(
      PermissionManager permissions,
      JiraAuthenticationContext authentication,
      SearchService search,
      ProjectManager projects,
      IssueManager issues,
      ReviewingStories reviews) {
    this.permissions = permissions;
    this.authentication = authentication;
    this.search = search;
    this.projects = projects;
    this.issues = issues;
    this.reviews = reviews;
  }

  /**
   * The stories among these that count for the person at hand.
   *
   * @throws TooManyPartlyVisible when more than {@link #MOST_ASKED_FOR} would have to be asked for one by one
   */
  public Visible among(List<StoryRow> stories) {
    return among(stories, authentication.getLoggedInUser());
  }

  /** The same for somebody else, for whom Jira searches; null is anonymous. */
  public Visible among(List<StoryRow> stories, ApplicationUser person) {
    List<StoryRow> visible = new ArrayList<>();
    List<StoryRow> toAskFor = new ArrayList<>();
    boolean hidden = false;
    for (Map.Entry<Long, List<StoryRow>> entry : byProject(stories).entrySet()) {
      Project project = projects.getProjectObj(entry.getKey());
      List<StoryRow> counted = counted(project, entry.getValue());
      switch (counted.isEmpty() ? Part.GONE : visiblePart(project, counted, person)) {
        case ALL -> visible.addAll(counted);
        case SOME -> toAskFor.addAll(counted);
        case NONE -> hidden = true;
        case GONE -> {}
      }
    }
    return askedFor(toAskFor, visible, hidden, person);
  }

  /** The stories among these that count at all, whoever looks. */
  public List<StoryRow> counted(List<StoryRow> stories) {
    return byProject(stories).entrySet().stream()
        .flatMap(
            entry -> counted(projects.getProjectObj(entry.getKey()), entry.getValue()).stream())
        .toList();
  }

  /**
   * Those of these issues that are there and may be seen by the person at hand, each asked for: what was a story once may
   * be closed, moved, archived or gone.
   *
   * @throws TooManyPartlyVisible when there are more than {@link #MOST_ASKED_FOR}
   */
  public VisibleIssues issues(Collection<Long> ids) {
    if (ids.size() > MOST_ASKED_FOR) {
      throw new TooManyPartlyVisible(ids.size());
    }
    Set<Long> seen = new HashSet<>();
    boolean someHidden = false;
    for (Long id : ids) {
      Issue issue = issues.getIssueObject(id);
      if (issue == null || issue.isArchived()) {
        continue;
      }
      if (permissions.hasPermission(
          ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser())) {
        seen.add(id);
      } else {
        someHidden = true;
      }
    }
    return new VisibleIssues(seen, someHidden);
  }

  private Part visiblePart(Project project, List<StoryRow> stories, ApplicationUser person) {
    Query query = ParsedQuery.of("project = " + project.getId(), person, search);
    try {
      long all = search.searchCountOverrideSecurity(person, query);
      if (all == 0) {
        return Part.GONE;
      }
      // A query that names a project which the person may not see may be refused.
      long seen = maySee(project, person) ? search.searchCount(person, query) : 0;
      if (seen == 0) {
        return Part.NONE;
      }
      return seen == all && !mayHoldArchived(project, stories, person) ? Part.ALL : Part.SOME;
    } catch (SearchException failure) {
      throw new IllegalStateException("The issues of project " + project.getId(), failure);
    }
  }

  private boolean maySee(Project project, ApplicationUser person) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person);
  }

  /** Archiving need not come with an event, and a search leaves out what is archived. */
  private boolean mayHoldArchived(Project project, List<StoryRow> stories, ApplicationUser person)
      throws SearchException {
    Query query = ParsedQuery.of(openStories(project), person, search);
    return stories.size() <= MOST_ASKED_FOR
        && stories.size() > search.searchCountOverrideSecurity(person, query);
  }

  private String openStories(Project project) {
    String types =
        reviews.checkedTypes(project).stream()
            .map(IssueType::getId)
            .collect(Collectors.joining(", "));
    return "project = "
        + project.getId()
        + " AND issuetype in ("
        + types
        + ") AND resolution is EMPTY";
  }

  private List<StoryRow> counted(Project project, List<StoryRow> stories) {
    if (project == null || project.isArchived()) {
      return List.of();
    }
    Set<String> types =
        reviews.checkedTypes(project).stream().map(IssueType::getId).collect(Collectors.toSet());
    return stories.stream().filter(story -> types.contains(story.issueTypeId())).toList();
  }

  private static Map<Long, List<StoryRow>> byProject(List<StoryRow> stories) {
    return stories.stream()
        .collect(Collectors.groupingBy(StoryRow::projectId, TreeMap::new, Collectors.toList()));
  }

  private Visible askedFor(
      List<StoryRow> toAskFor, List<StoryRow> visible, boolean hidden, ApplicationUser person) {
    if (toAskFor.size() > MOST_ASKED_FOR) {
      throw new TooManyPartlyVisible(toAskFor.size());
    }
    boolean someHidden = hidden;
    for (StoryRow story : toAskFor) {
      Issue issue = issues.getIssueObject(Long.valueOf(story.issueId()));
      if (issue == null || issue.isArchived()) {
        continue;
      }
      if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person)) {
        visible.add(story);
      } else {
        someHidden = true;
      }
    }
    return new Visible(visible, someHidden);
  }

  private enum Part {
    ALL,
    SOME,
    NONE,
    /** There is nothing to see for anybody. */
    GONE
  }

  /**
   * Stories that count for somebody.
   *
   * @param stories the stories
   * @param someHidden whether there are others that this person may not see
   */
  public record Visible(List<StoryRow> stories, boolean someHidden) {
    public Visible {
      stories = List.copyOf(stories);
    }
  }

  /**
   * Issues that somebody may see.
   *
   * @param ids the issues
   * @param someHidden whether there are others that this person may not see
   */
  public record VisibleIssues(Set<Long> ids, boolean someHidden) {
    public VisibleIssues {
      ids = Set.copyOf(ids);
    }
  }

  /** Too many stories would have to be asked for one by one. */
  public static final class TooManyPartlyVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int found;

    TooManyPartlyVisible(int found) {
      super(found + " stories of partly visible projects");
      this.found = found;
    }

    /** How many there were. */
    public int found() {
      return found;
    }
  }
}
