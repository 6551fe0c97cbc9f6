package org.poworkbench.sandbox.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo as its resource tells it; times are days from now, the past being negative or an age. */
record DemoScript(
    DemoProject project,
    List<DemoPerson> people,
    List<DemoSprint> sprints,
    List<DemoVersion> versions,
    List<String> components,
    List<DemoStatus> statuses,
    DemoLevel securityLevel,
    List<DemoIssue> issues) {
  private static final String RESOURCE = "checkout.json";

  record DemoProject(String key, String name, String description, String lead) {}

  record DemoPerson(String name, String displayName, List<String> groups, List<String> roles) {}

  record DemoSprint(String name, String goal, String state, Integer start, Integer end) {}

  record DemoVersion(String name, boolean released) {}

  record DemoStatus(String name, String category) {}

  record DemoLevel(String name, List<String> people) {}

  record DemoIssue(
      long number,
      String type,
      String status,
      String summary,
      List<String> description,
      int age,
      int touched,
      Integer resolved,
      String reporter,
      String assignee,
      String priority,
      Double points,
      Long epic,
      Long parent,
      List<String> sprints,
      List<String> labels,
      List<String> components,
      List<String> fixVersions,
      List<String> affectsVersions,
      List<List<String>> links,
      List<List<String>> comments,
      String securityLevel,
      boolean archived) {
    DemoIssue {
      sprints = orNone(sprints);
      labels = orNone(labels);
      components = orNone(components);
      fixVersions = orNone(fixVersions);
      affectsVersions = orNone(affectsVersions);
      links = orNone(links);
      comments = orNone(comments);
    }

    private static <T> List<T> orNone(List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  static DemoScript read() {
    try (InputStream resource = DemoScript.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readValue(resource, DemoScript.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The demo cannot be read", e);
    }
  }
}
