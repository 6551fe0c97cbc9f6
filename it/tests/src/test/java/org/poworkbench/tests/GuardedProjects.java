package org.poworkbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldContext;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.HolderKind;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/**
 * Makes projects of two stories without criteria, one of which is vera's by a field of the issue. Administrators see both.
 */
final class GuardedProjects {
  static final String GROUP = "suppliers";
  static final int HERS = 1;
  static final int OTHER = 2;

  private static final String READER = "vera";
  private static final String SOMEBODY = "rick";

  private final Site site;
  private final long userField;
  private final long groupField;
  private int made;

  GuardedProjects(Site site) {
    this.site = site;
    this.userField = field("Reader", FieldType.USER);
    this.groupField = field("Readers", FieldType.GROUP);
  }

  private long field(String name, FieldType type) {
    return site.fields().add(name, null, type, List.of(FieldContext.EVERYWHERE)).id();
  }

  /** A way by which an issue names who may see it. */
  record Way(String name, Holder holder, Consumer<IssueDraft> naming) {
    @Override
    public String toString() {
      return name;
    }
  }

  Stream<Way> ways() {
    return Stream.of(
        new Way("reporter", Holder.of(HolderKind.REPORTER), draft -> draft.reporter(READER)),
        new Way("assignee", Holder.of(HolderKind.ASSIGNEE), draft -> draft.assignee(READER)),
        new Way("user field", Holder.userField(userField), draft -> draft.value(userField, READER)),
        new Way(
            "group field", Holder.groupField(groupField), draft -> draft.value(groupField, GROUP)));
  }

  /** A project that is browsed that way. */
  String browsedBy(Way way) {
    ProjectRecord project = project(List.of(way.holder(), administrators()), null);
    stories(project, way.naming(), null);
    return project.key();
  }

  /** A project that is browsed by all who log in, of stories with a security level that admits that way. */
  String levelledBy(Way way) {
    long scheme = site.schemes().addSecurityScheme(nextKey()).id();
    long level =
        site.schemes()
            .addSecurityLevel(scheme, "Named", List.of(way.holder(), administrators()))
            .id();
    ProjectRecord project = project(List.of(Holder.of(HolderKind.LOGGED_IN)), scheme);
    stories(project, way.naming(), level);
    return project.key();
  }

  /** A project that is browsed by all who log in. */
  String open() {
    ProjectRecord project = project(List.of(Holder.of(HolderKind.LOGGED_IN)), null);
    stories(project, draft -> {}, null);
    return project.key();
  }

  private static Holder administrators() {
    return Holder.group(SiteBasics.ADMINISTRATORS);
  }

  private String nextKey() {
    return "GUARD" + (char) ('A' + made);
  }

  private ProjectRecord project(List<Holder> browsers, Long securityScheme) {
    String key = nextKey();
    made++;
    List<Grant> grants = new ArrayList<>();
    browsers.forEach(holder -> grants.add(new Grant("BROWSE_PROJECTS", holder)));
    ProjectRecord like = site.projects().byKey("PLT").orElseThrow();
    return site.projects()
        .add(
            new ProjectRecord(
                0,
                key,
                key,
                key,
                "",
                SiteBasics.ADMIN,
                like.typeKey(),
                site.schemes().addPermissionScheme(key, grants).id(),
                securityScheme,
                like.workflowSchemeId(),
                like.issueTypeIds(),
                null));
  }

  private void stories(ProjectRecord project, Consumer<IssueDraft> naming, Long level) {
    create(project, level, naming);
    create(project, level, draft -> {});
  }

  private void create(ProjectRecord project, Long level, Consumer<IssueDraft> naming) {
    IssueDraft draft =
        new IssueDraft(project.id(), site.constants().issueTypeNamed("Story").orElseThrow().id())
            .statusId(site.constants().statusNamed("Open").orElseThrow().id())
            .summary("As a buyer I want a receipt so that I can claim it back")
            .reporter(SOMEBODY)
            .securityLevelId(level);
    naming.accept(draft);
    site.writing().create(draft, Change.by(SOMEBODY));
  }
}
