package org.poworkbench.sandbox.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;

/** The fields that a query may name, as one viewer knows them. */
final class SearchFields {
  private static final Pattern BY_ID = Pattern.compile("cf\\[(\\d{1,18})]");

  private final Site site;
  private final Analyzer analyzer;
  private final QueryDates dates;
  private final Collection<ProjectRecord> projects;
  private final IssueLookup issues;

  /** Knows the projects that the viewer may see, and how to find an issue that the viewer may see. */
  SearchFields(
      Site site,
      Analyzer analyzer,
      QueryDates dates,
      Collection<ProjectRecord> projects,
      IssueLookup issues) {
    this.site = site;
    this.analyzer = analyzer;
    this.dates = dates;
    this.projects = projects;
    this.issues = issues;
  }

  /** The field of that name; several custom fields may share one. */
  List<SearchField> named(String name) {
    List<SearchField> fields = new ArrayList<>(system(name.toLowerCase(Locale.ROOT)));
    Matcher byId = BY_ID.matcher(name);
    if (byId.matches()) {
      site.fields()
          .byId(Long.parseLong(byId.group(1)))
          .ifPresent(field -> fields.add(custom(name, field)));
    } else if (fields.isEmpty()) {
      site.fields().named(name).forEach(field -> fields.add(custom(field.name(), field)));
    }
    return fields;
  }

  private List<SearchField> system(String name) {
    SearchField field =
        switch (name) {
          case "project" -> ChoiceField.byName(name, IndexNames.PROJECT, this::projectChoices);
          case "issuetype", "type" -> type(name);
          case "status" -> status(name);
          case "statuscategory" -> statusCategory();
          case "resolution" -> resolution(name);
          case "priority" -> priority(name);
          case "level" -> ChoiceField.bySequence(name, IndexNames.LEVEL, this::levels);
          case "component" -> ChoiceField.byName(name, IndexNames.COMPONENT, this::components);
          case "fixversion" ->
              ChoiceField.ordered("fixVersion", IndexNames.FIX_VERSION, this::versions);
          case "affectedversion" ->
              ChoiceField.ordered("affectedVersion", IndexNames.AFFECTED_VERSION, this::versions);
          case "key", "issuekey", "issue", "id" ->
              new KeyField(name, issues::idOf, issues::positionOf);
          case "parent" -> new IssueField(name, IndexNames.PARENT, issues::idOf);
          case "labels" -> new WordField(name, IndexNames.LABELS);
          case "votes" -> new NumberField(name, IndexNames.VOTES);
          default -> textPersonOrTime(name);
        };
    return field == null ? List.of() : List.of(field);
  }

  private SearchField textPersonOrTime(String name) {
    return switch (name) {
      case "summary" -> TextField.sortable(name, IndexNames.SUMMARY, analyzer);
      case "description" -> TextField.of(name, IndexNames.DESCRIPTION, analyzer);
      case "environment" -> TextField.of(name, IndexNames.ENVIRONMENT, analyzer);
      case "comment" -> TextField.of(name, IndexNames.COMMENT, analyzer);
      case "text" -> TextField.overAll(name, textNames(), analyzer);
      case "assignee" -> person(name, IndexNames.ASSIGNEE);
      case "reporter" -> person(name, IndexNames.REPORTER);
      case "creator" -> person(name, IndexNames.CREATOR);
      case "created", "createddate" -> new DateField(name, IndexNames.CREATED, dates);
      case "updated", "updateddate" -> new DateField(name, IndexNames.UPDATED, dates);
      case "resolved", "resolutiondate" -> new DateField(name, IndexNames.RESOLVED, dates);
      case "due", "duedate" -> new DateField(name, IndexNames.DUE, dates);
      default -> null;
    };
  }

  private SearchField custom(String name, FieldRecord field) {
    String indexName = IndexNames.ofField(field.id());
    return switch (field.type()) {
      case NUMBER -> new NumberField(name, indexName);
      case TEXT -> TextField.sortable(name, indexName, analyzer);
      case TEXT_AREA -> TextField.of(name, indexName, analyzer);
      case LABELS -> new WordField(name, indexName);
      case SELECT -> ChoiceField.byName(name, indexName, () -> options(field));
      case USER -> person(name, indexName);
      case GROUP -> ChoiceField.byName(name, indexName, this::groups);
      case SPRINTS -> ChoiceField.byName(name, indexName, this::sprints);
      case EPIC -> new IssueField(name, indexName, issues::idOf);
      case RANK -> new RankField(name, indexName);
    };
  }

  private SearchField type(String name) {
    return ChoiceField.bySequence(
        name,
        IndexNames.TYPE,
        () ->
            site.constants().issueTypes().stream()
                .map(type -> new Choice(type.id(), type.name(), type.sequence()))
                .toList());
  }

  private SearchField status(String name) {
    return ChoiceField.bySequence(
        name,
        IndexNames.STATUS,
        () ->
            site.constants().statuses().stream()
                .map(status -> new Choice(status.id(), status.name(), status.sequence()))
                .toList());
  }

  private static SearchField statusCategory() {
    Supplier<Collection<Choice>> categories =
        () ->
            Arrays.stream(StatusKind.values())
                .flatMap(
                    kind ->
                        List.of(kind.displayName(), kind.key()).stream()
                            .map(
                                name ->
                                    new Choice(
                                        Long.toString(kind.id()), name, CategoryOrder.of(kind))))
                .toList();
    return ChoiceField.bySequence("statusCategory", IndexNames.STATUS_CATEGORY, categories);
  }

  private SearchField resolution(String name) {
    return ChoiceField.bySequence(
            name,
            IndexNames.RESOLUTION,
            () ->
                site.constants().resolutions().stream()
                    .map(one -> new Choice(one.id(), one.name(), one.sequence()))
                    .toList())
        .withWordForEmpty("Unresolved");
  }

  private SearchField priority(String name) {
    return ChoiceField.ordered(
        name,
        IndexNames.PRIORITY,
        () ->
            site.constants().priorities().stream()
                .map(one -> new Choice(one.id(), one.name(), -one.sequence()))
                .toList());
  }

  private SearchField person(String name, String indexName) {
    return new PersonField(name, indexName, site.people());
  }

  private Collection<Choice> projectChoices() {
    return projects.stream()
        .flatMap(
            project ->
                List.of(project.name(), project.key()).stream()
                    .map(name -> new Choice(Long.toString(project.id()), name, project.id())))
        .toList();
  }

  private Collection<Choice> components() {
    Set<Long> known = projectIds();
    return site.projects().allComponents().stream()
        .filter(component -> known.contains(component.projectId()))
        .map(component -> new Choice(component.id(), component.name()))
        .toList();
  }

  private Collection<Choice> versions() {
    Set<Long> known = projectIds();
    return site.projects().allVersions().stream()
        .filter(version -> known.contains(version.projectId()))
        .map(version -> new Choice(Long.toString(version.id()), version.name(), version.sequence()))
        .toList();
  }

  private Set<Long> projectIds() {
    return projects.stream().map(ProjectRecord::id).collect(Collectors.toSet());
  }

  private Collection<Choice> levels() {
    return site.schemes()
        .securityLevels()
        .map(level -> new Choice(level.id(), level.name()))
        .toList();
  }

  private Collection<Choice> groups() {
    return site.people().groups().stream().map(group -> new Choice(group, group, 0)).toList();
  }

  private Collection<Choice> sprints() {
    return site.sprints().all().stream()
        .map(sprint -> new Choice(sprint.id(), sprint.name()))
        .toList();
  }

  private static Collection<Choice> options(FieldRecord field) {
    return field.options().stream().map(option -> new Choice(option.id(), option.name())).toList();
  }

  private List<String> textNames() {
    List<String> names =
        new ArrayList<>(
            List.of(
                IndexNames.SUMMARY,
                IndexNames.DESCRIPTION,
                IndexNames.ENVIRONMENT,
                IndexNames.COMMENT));
    for (FieldType type : List.of(FieldType.TEXT, FieldType.TEXT_AREA)) {
      site.fields().ofType(type).forEach(field -> names.add(IndexNames.ofField(field.id())));
    }
    return names;
  }
}
