package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.jira.bridge.LabelWords;

/** Reads an issue of Jira as a story. What an issue does not say is unknown. */
public final class StoriesOfIssues {

  private final IssueFields fields;
  private final ParentsOfIssues parents;
  private final IssueLinkManager links;

  public StoriesOfIssues(IssueFields fields, ParentsOfIssues parents, IssueLinkManager links) {
    this.fields = fields;
    this.parents = parents;
    this.links = links;
  }

  /** The issue as a story. */
  public Story story(Issue issue, CoachSettings settings) {
    return new Story(
        Optional.ofNullable(issue.getSummary()),
        Optional.of(Objects.requireNonNullElse(issue.getDescription(), "")),
        Optional.ofNullable(typeName(issue)),
        points(issue, settings),
        parents.of(issue).map(Issue::getKey),
        criteria(issue, settings),
        Optional.of(isPlaced(issue)),
        labels(issue),
        linked(issue));
  }

  private Optional<String> criteria(Issue issue, CoachSettings settings) {
    return fields
        .criteria(settings)
        .map(issue::getCustomFieldValue)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The name of the issue's type, null when it has none. */
  public static String typeName(Issue issue) {
    IssueType type = issue.getIssueType();
    return type == null ? null : type.getName();
  }

  private Optional<Points> points(Issue issue, CoachSettings settings) {
    return fields
        .points(settings)
        .map(issue::getCustomFieldValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).doubleValue())
        .filter(value -> value >= 0 && Double.isFinite(value))
        .map(Points::of);
  }

  // An issue that is not saved yet has no labels to read.
  private static Set<String> labels(Issue issue) {
    Set<?> labels = issue.getLabels();
    return labels == null ? Set.of() : LabelWords.of(labels);
  }

  private static boolean isPlaced(Issue issue) {
    String environment = issue.getEnvironment();
    Collection<?> versions = issue.getAffectedVersions();
    return (environment != null && !environment.isBlank())
        || (versions != null && !versions.isEmpty());
  }

  private Surroundings linked(Issue issue) {
    if (issue.getId() == null || !links.isLinkingEnabled()) {
      return Surroundings.UNKNOWN;
    }
    List<IssueLink> inward = links.getInwardLinks(issue.getId());
    List<IssueLink> outward = links.getOutwardLinks(issue.getId());
    return Surroundings.UNKNOWN
        .blockedBy(openKeys(inward, IssueLink::getSourceObject))
        .awaitedBy(openKeys(outward, IssueLink::getDestinationObject));
  }

  /** The issues that this one blocks, resolved or not. */
  List<Long> blockedBy(Issue issue) {
    return links.isLinkingEnabled()
        ? links.getOutwardLinks(issue.getId()).stream()
            .filter(StoriesOfIssues::blocks)
            .map(IssueLink::getDestinationId)
            .toList()
        : List.of();
  }

  private static List<String> openKeys(List<IssueLink> links, Function<IssueLink, Issue> other) {
    return links.stream()
        .filter(StoriesOfIssues::blocks)
        .map(other)
        .filter(issue -> issue != null && issue.getResolution() == null)
        .map(Issue::getKey)
        .sorted()
        .toList();
  }

  private static boolean blocks(IssueLink link) {
    return link.getIssueLinkType().getOutward().toLowerCase(Locale.ROOT).startsWith("block");
  }
}
