package org.poworkbench.sandbox.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a first reading of the files finds: every name that the site must know, every key, every damage. */
final class BacklogSurvey implements BacklogFile.Lines {
  /** What one project uses. */
  static final class ProjectUse {
    final Set<String> types = new LinkedHashSet<>();
    final Set<String> statuses = new LinkedHashSet<>();
    final Set<String> components = new LinkedHashSet<>();
    final Set<String> versions = new LinkedHashSet<>();
  }

  /** The two verbs of a type of link, as far as they were seen. */
  static final class Verbs {
    String inward;
    String outward;
  }

  final Map<String, ProjectUse> projects = new LinkedHashMap<>();
  final Map<String, Boolean> types = new LinkedHashMap<>();
  final Map<String, String> statusCategories = new LinkedHashMap<>();
  final Set<String> priorities = new LinkedHashSet<>();
  final Set<String> resolutions = new LinkedHashSet<>();
  final Set<String> people = new LinkedHashSet<>();
  final Map<String, BacklogIssue.BacklogSprint> sprints = new LinkedHashMap<>();
  final Map<String, Verbs> linkTypes = new LinkedHashMap<>();
  final Map<String, Long> idsByKey = new LinkedHashMap<>();
  final List<ImportReport.DamagedLine> damaged = new ArrayList<>();
  private Path file = Path.of("");

  void survey(BacklogFile next) {
    file = next.path();
    int before = idsByKey.size();
    int damagedBefore = damaged.size();
    next.read(this);
    if (idsByKey.size() == before && damaged.size() > damagedBefore) {
      throw new ImportFailure(
          "Import: no line of %s is an issue; %s."
              .formatted(file, damaged.get(damagedBefore).reason()));
    }
  }

  @Override
  public void damaged(long number, String reason) {
    damaged.add(new ImportReport.DamagedLine(file, number, reason));
  }

  @Override
  public void issue(BacklogIssue issue, long number) {
    if (idsByKey.putIfAbsent(issue.key(), issue.id()) != null) {
      damaged(number, "the key " + issue.key() + " came before");
      return;
    }
    ProjectUse use = projects.computeIfAbsent(issue.project(), key -> new ProjectUse());
    use.types.add(issue.type());
    use.statuses.add(issue.status());
    use.components.addAll(issue.components());
    use.versions.addAll(issue.fixVersions());
    use.versions.addAll(issue.affectsVersions());
    types.putIfAbsent(issue.type(), issue.subtask());
    statusCategories.putIfAbsent(issue.status(), issue.statusCategory());
    given(issue.priority(), priorities);
    given(issue.resolution(), resolutions);
    given(issue.assignee(), people);
    given(issue.reporter(), people);
    issue.sprints().forEach(sprint -> sprints.put(sprint.identity(), sprint));
    issue.links().forEach(this::link);
  }

  private void link(BacklogIssue.BacklogLink link) {
    Verbs verbs = linkTypes.computeIfAbsent(link.type(), type -> new Verbs());
    if (link.isOutward()) {
      verbs.outward = link.verb();
    } else {
      verbs.inward = link.verb();
    }
  }

  private static void given(String text, Set<String> set) {
    if (BacklogIssue.isGiven(text)) {
      set.add(text);
    }
  }
}
