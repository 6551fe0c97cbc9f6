package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.IssuePriority;
import org.poworkbench.sandbox.data.IssueResolution;
import org.poworkbench.sandbox.data.IssueStatus;

/** What issue types, statuses, priorities and resolutions have in common. The sandbox translates none. */
abstract class SiteConstant implements IssueConstant {
  private final String id;
  private final String name;
  private final String description;
  private final long sequence;

  SiteConstant(String id, String name, String description, long sequence) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.sequence = sequence;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Long getSequence() {
    return sequence;
  }

  @Override
  public String getIconUrl() {
    return "";
  }

  @Override
  public String getIconUrlHtml() {
    return "";
  }

  @Override
  public String getCompleteIconUrl() {
    return "";
  }

  @Override
  public String getNameTranslation() {
    return name;
  }

  @Override
  public String getNameTranslation(String locale) {
    return name;
  }

  @Override
  public String getNameTranslation(I18nHelper i18nHelper) {
    return name;
  }

  @Override
  public String getDescTranslation() {
    return description;
  }

  @Override
  public String getDescTranslation(String locale) {
    return description;
  }

  @Override
  public String getDescTranslation(I18nHelper i18nHelper) {
    return description;
  }

  @Override
  public int compareTo(Object other) {
    return getSequence().compareTo(((IssueConstant) other).getSequence());
  }

  @Override
  public boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && id.equals(((SiteConstant) other).id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** A type of issue. */
  static final class Type extends SiteConstant implements IssueType {
    private final boolean subtask;

    Type(IssueKind type) {
      super(type.id(), type.name(), type.description(), type.sequence());
      this.subtask = type.subtask();
    }

    @Override
    public boolean isSubTask() {
      return subtask;
    }
  }

  /** A status. */
  static final class State extends SiteConstant implements Status {
    private final StatusCategory category;

    State(IssueStatus status) {
      super(status.id(), status.name(), status.description(), status.sequence());
      this.category = new SiteStatusCategory(status.category());
    }

    @Override
    public StatusCategory getStatusCategory() {
      return category;
    }
  }

  /** A priority. */
  static final class Urgency extends SiteConstant implements Priority {
    private final String color;

    Urgency(IssuePriority priority) {
      super(priority.id(), priority.name(), priority.description(), priority.sequence());
      this.color = priority.color();
    }

    @Override
    public String getStatusColor() {
      return color;
    }

    @Override
    public String getSvgIconUrl() {
      return "";
    }

    @Override
    public String getRasterIconUrl() {
      return "";
    }
  }

  /** A resolution. */
  static final class Outcome extends SiteConstant implements Resolution {
    Outcome(IssueResolution resolution) {
      super(resolution.id(), resolution.name(), resolution.description(), resolution.sequence());
    }
  }
}
