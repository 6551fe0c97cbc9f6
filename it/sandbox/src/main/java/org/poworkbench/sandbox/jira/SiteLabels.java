package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;

/**
 * Labels of issues and of fields of the type Labels. Without "cause change notification" a change
 * leaves no history and sends no event.
 */
final class SiteLabels implements LabelManager {
  private static final int LONGEST = 255;

  private final Site site;

  SiteLabels(Site site) {
    this.site = site;
  }

  @Override
  public Label addLabel(
      ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification) {
    return addLabel(remoteUser, issueId, null, label, sendNotification);
  }

  @Override
  public Label addLabel(
      ApplicationUser remoteUser,
      Long issueId,
      Long customFieldId,
      String label,
      boolean sendNotification) {
    Set<String> labels = new TreeSet<>(stored(issueId, customFieldId));
    labels.add(label);
    setLabels(remoteUser, issueId, customFieldId, labels, sendNotification, true);
    return JiraObjects.labels(issueId, List.of(label)).iterator().next();
  }

  @Override
  public Set<Label> getLabels(Long issueId) {
    return getLabels(issueId, null);
  }

  @Override
  public Set<Label> getLabels(Long issueId, Long customFieldId) {
    return JiraObjects.labels(issueId, stored(issueId, customFieldId));
  }

  @Override
  public Set<String> getSuggestedLabels(ApplicationUser user, Long issueId, String token) {
    String start = token == null ? "" : token.toLowerCase(Locale.ROOT);
    return site.issues().allLabels().stream()
        .filter(label -> label.toLowerCase(Locale.ROOT).startsWith(start))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Set<Label> setLabels(
      ApplicationUser remoteUser,
      Long issueId,
      Set<String> labels,
      boolean sendNotification,
      boolean causeChangeNotification) {
    return setLabels(remoteUser, issueId, null, labels, sendNotification, causeChangeNotification);
  }

  @Override
  public Set<Label> setLabels(
      ApplicationUser remoteUser,
      Long issueId,
      Long customFieldId,
      Set<String> labels,
      boolean sendNotification,
      boolean causeChangeNotification) {
    labels.forEach(SiteLabels::requireOneWord);
    Set<String> wanted = new TreeSet<>(labels);
    if (!causeChangeNotification && customFieldId != null) {
      site.writing().writeValue(issueId, customFieldId, wanted);
    } else {
      write(
          issueId,
          customFieldId,
          wanted,
          change(remoteUser, sendNotification, causeChangeNotification));
    }
    return getLabels(issueId, customFieldId);
  }

  private void write(Long issueId, Long fieldId, Set<String> labels, Change change) {
    site.writing()
        .update(
            issueId,
            issue -> {
              if (fieldId == null) {
                issue.labels(labels);
              } else {
                issue.value(fieldId, labels);
              }
            },
            change);
  }

  private Collection<String> stored(Long issueId, Long customFieldId) {
    IssueRecord issue = site.issues().byId(issueId).orElseThrow();
    if (customFieldId == null) {
      return issue.labels();
    }
    return issue.value(customFieldId) instanceof Set<?> labels
        ? labels.stream().map(Object::toString).toList()
        : List.of();
  }

  private static Change change(ApplicationUser user, boolean mail, boolean notify) {
    if (!notify) {
      return Change.silent();
    }
    Change change = Change.by(user == null ? null : user.getKey());
    return mail ? change : change.withoutMail();
  }

  private static void requireOneWord(String label) {
    if (label.isBlank() || label.length() > LONGEST || label.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException(
          "A label is one word of at most %d characters, not '%s'".formatted(LONGEST, label));
    }
  }
}
