package org.poworkbench.sandbox.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poworkbench.sandbox.data.FieldType;

/**
 * The demo as its resources tell it: one for the train, one for each project. Times are days from now,
 * the past being negative or an age.
 */
record DemoScript(DemoTrain train, List<DemoProject> projects) {

  /** What the projects share; they are named by their resources. */
  record DemoTrain(
      List<DemoPerson> people,
      List<DemoStatus> statuses,
      List<DemoField> fields,
      List<String> projects) {}

  record DemoPerson(String name, String displayName, List<String> groups) {}

  record DemoStatus(String name, String category) {}

  /** A custom field that the issues of one project have. */
  record DemoField(String name, FieldType type, String project, List<String> options) {
    DemoField {
      options = orNone(options);
    }
  }

  /** A project. Holders of permissions and levels are written as {@link DemoHolders} reads them. */
  record DemoProject(
      String key,
      String name,
      String description,
      String lead,
      boolean archived,
      Map<String, List<String>> roles,
      Map<String, List<String>> permissions,
      Map<String, List<String>> levels,
      List<DemoSprint> sprints,
      List<DemoVersion> versions,
      List<String> components,
      List<DemoIssue> issues) {
    DemoProject {
      permissions = Objects.requireNonNullElse(permissions, Map.of());
      levels = Objects.requireNonNullElse(levels, Map.of());
      sprints = orNone(sprints);
      versions = orNone(versions);
      components = orNone(components);
    }
  }

  record DemoSprint(String name, String goal, String state, Integer start, Integer end) {}

  record DemoVersion(String name, boolean released) {}

  /** An issue. It names others by their number in the same project or by their key. */
  record DemoIssue(
      long number,
      String type,
      String status,
      String summary,
      List<String> description,
      int age,
      Integer touched,
      Integer resolved,
      String reporter,
      String assignee,
      String priority,
      Double points,
      String epic,
      String parent,
      List<String> sprints,
      List<String> labels,
      List<String> components,
      List<String> fixVersions,
      List<String> affectsVersions,
      Map<String, String> fields,
      List<List<String>> links,
      List<List<String>> comments,
      String securityLevel,
      boolean archived) {
    DemoIssue {
      type = Objects.requireNonNullElse(type, "Story");
      status = Objects.requireNonNullElse(status, "Open");
      priority = Objects.requireNonNullElse(priority, "Medium");
      touched = Objects.requireNonNullElse(touched, age);
      description = orNone(description);
      sprints = orNone(sprints);
      labels = orNone(labels);
      components = orNone(components);
      fixVersions = orNone(fixVersions);
      affectsVersions = orNone(affectsVersions);
      fields = Objects.requireNonNullElse(fields, Map.of());
      links = orNone(links);
      comments = orNone(comments);
    }
  }

  static DemoScript read() {
    DemoTrain train = read("train.json", DemoTrain.class);
    return new DemoScript(
        train, train.projects().stream().map(name -> read(name, DemoProject.class)).toList());
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream resource = DemoScript.class.getResourceAsStream(name)) {
      return new ObjectMapper().readValue(resource, type);
    } catch (IOException e) {
      throw new UncheckedIOException("The demo cannot be read: " + name, e);
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
