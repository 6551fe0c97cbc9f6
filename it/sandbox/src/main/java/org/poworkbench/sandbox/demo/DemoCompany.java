package org.poworkbench.sandbox.demo;

import java.util.ArrayList;
import java.util.List;
import org.poworkbench.sandbox.data.FieldContext;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;

/** What the projects of the demo share: people, groups, statuses, types of issues and custom fields. */
final class DemoCompany {
  private final Site site;
  private final DemoScript script;

  DemoCompany(Site site, DemoScript script) {
    this.site = site;
    this.script = script;
  }

  void set() {
    script.train().people().forEach(this::addPerson);
    script.train().statuses().forEach(this::addStatus);
    script.projects().stream()
        .flatMap(project -> project.issues().stream())
        .map(DemoScript.DemoIssue::type)
        .distinct()
        .forEach(this::addType);
    script.train().fields().forEach(this::addField);
    showFields();
  }

  /** The fields belong to the project, which does not exist before them, as rights may name them. */
  void confine(ProjectRecord project) {
    script.train().fields().stream()
        .filter(field -> field.project().equals(project.key()))
        .map(this::fieldOf)
        .forEach(
            field ->
                site.fields()
                    .setContexts(field.id(), List.of(new FieldContext(project.id(), null))));
  }

  private void addPerson(DemoScript.DemoPerson person) {
    if (site.people().byName(person.name()).isEmpty()) {
      site.people().add(Person.named(person.name(), person.displayName()), person.name());
    }
    person.groups().forEach(group -> site.people().join(group, person.name()));
  }

  private void addStatus(DemoScript.DemoStatus status) {
    if (site.constants().statusNamed(status.name()).isEmpty()) {
      site.constants().addStatus(status.name(), "", StatusKind.ofKey(status.category()));
    }
  }

  private void addType(String name) {
    if (site.constants().issueTypeNamed(name).isEmpty()) {
      site.constants().addIssueType(name, "", false);
    }
  }

  private void addField(DemoScript.DemoField told) {
    FieldRecord field = site.fields().add(told.name(), null, told.type(), List.of());
    told.options().forEach(option -> site.fields().addOption(field.id(), option));
  }

  private FieldRecord fieldOf(DemoScript.DemoField told) {
    return site.fields().named(told.name()).get(0);
  }

  /** Forms ask for the fields where they apply. */
  private void showFields() {
    for (ScreenRecord screen : List.copyOf(site.screens().all())) {
      List<ScreenField> fields = new ArrayList<>(screen.fields());
      script.train().fields().stream()
          .map(field -> new ScreenField(fieldOf(field).key(), false))
          .forEach(fields::add);
      site.screens().setFields(screen.id(), fields);
    }
  }
}
