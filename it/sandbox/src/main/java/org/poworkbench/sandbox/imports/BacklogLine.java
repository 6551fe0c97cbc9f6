package org.poworkbench.sandbox.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.data.SprintState;

/** Reads one issue of a backlog file and says what is wrong with it. */
final class BacklogLine {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(BacklogIssue.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");
  private static final int LONGEST_SUMMARY = 1000;
  private static final int LONGEST_NAME = 255;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private BacklogLine() {}

  /** Why a line cannot be read. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String reason) {
      super(reason);
    }
  }

  static BacklogIssue read(String line) throws Damaged {
    return checked(parse(line));
  }

  /** Reads what another format tells, brought into the fields of a line. */
  static BacklogIssue read(ObjectNode line) throws Damaged {
    try {
      return checked(JSON.readValue(line));
    } catch (IOException e) {
      throw new Damaged("not readable as an issue: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
  }

  private static BacklogIssue checked(BacklogIssue issue) throws Damaged {
    require(issue.project(), "project");
    require(issue.key(), "key");
    require(issue.type(), "type");
    require(issue.status(), "status");
    require(issue.created(), "created");
    requireKey(issue);
    requireTime(issue.created(), "created");
    requireTime(issue.updated(), "updated");
    requireTime(issue.resolved(), "resolved");
    requireShort(issue.summary(), "summary", LONGEST_SUMMARY);
    for (String label : issue.labels()) {
      requireShort(label, "labels", LONGEST_NAME);
    }
    for (BacklogIssue.BacklogSprint sprint : issue.sprints()) {
      requireSprint(sprint);
    }
    for (BacklogIssue.BacklogLink link : issue.links()) {
      require(link.type(), "links.type");
      require(link.key(), "links.key");
      require(link.verb(), "links.verb");
    }
    return issue;
  }

  private static void requireSprint(BacklogIssue.BacklogSprint sprint) throws Damaged {
    require(sprint.name(), "sprints.name");
    requireTime(sprint.startDate(), "sprints.startDate");
    requireTime(sprint.endDate(), "sprints.endDate");
    requireTime(sprint.completeDate(), "sprints.completeDate");
    String state = sprint.state() == null ? "" : sprint.state().toUpperCase(Locale.ROOT);
    if (Arrays.stream(SprintState.values()).noneMatch(known -> known.name().equals(state))) {
      throw new Damaged("the field 'sprints.state' is no state: '" + sprint.state() + "'");
    }
  }

  private static void requireShort(String text, String field, int longest) throws Damaged {
    if (text != null && text.length() > longest) {
      throw new Damaged(
          "the field '%s' has %d characters, %d fit".formatted(field, text.length(), longest));
    }
  }

  /** The time in a text that was checked, null for none. */
  static Instant time(String text) {
    return BacklogIssue.isGiven(text) ? OffsetDateTime.parse(text, TIME).toInstant() : null;
  }

  private static BacklogIssue parse(String line) throws Damaged {
    try {
      BacklogIssue issue = JSON.readValue(line);
      if (issue == null) {
        throw new Damaged("not a JSON object");
      }
      return issue;
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null ? "" : " at character " + e.getLocation().getColumnNr();
      throw new Damaged("not readable as JSON of an issue" + where);
    }
  }

  private static void require(String value, String field) throws Damaged {
    if (!BacklogIssue.isGiven(value)) {
      throw new Damaged("the field '" + field + "' is missing");
    }
  }

  private static void requireKey(BacklogIssue issue) throws Damaged {
    String prefix = issue.project() + "-";
    if (!issue.key().startsWith(prefix)
        || !NUMBER.matcher(issue.key().substring(prefix.length())).matches()) {
      throw new Damaged(
          "the key '%s' is none of project '%s'".formatted(issue.key(), issue.project()));
    }
  }

  private static void requireTime(String text, String field) throws Damaged {
    try {
      time(text);
    } catch (DateTimeException e) {
      throw new Damaged("the field '" + field + "' is no time: '" + text + "'");
    }
  }
}
