package org.poworkbench.sandbox.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;

/** Which fields a form asks for, in their order. */
public final class FieldsOnScreen {

  private final Site site;
  private final FieldEntry entry;

  public FieldsOnScreen(Site site) {
    this.site = site;
    this.entry = new FieldEntry(site);
  }

  /** The fields of the create form; all fields where the site has no screen for it. */
  public List<ScreenField> create(long projectId, String typeId) {
    return shown(Screens.Operation.CREATE, projectId, typeId);
  }

  /** The fields of the edit form; all fields where the site has no screen for it. */
  public List<ScreenField> edit(IssueRecord issue) {
    return shown(Screens.Operation.EDIT, issue.projectId(), issue.typeId());
  }

  /** The fields of a transition's screen, without those that the issue does not have. */
  public List<ScreenField> transition(long screen, IssueRecord issue) {
    return site.screens().byId(screen).map(ScreenRecord::fields).orElse(List.of()).stream()
        .filter(field -> entry.knows(field.fieldId(), issue))
        .toList();
  }

  /** The name that people read for a field. */
  public String name(String field) {
    return site.fields().byKey(field).map(FieldRecord::name).orElseGet(() -> systemName(field));
  }

  private List<ScreenField> shown(Screens.Operation operation, long projectId, String typeId) {
    Optional<ScreenRecord> screen = site.screens().shownFor(operation, projectId, typeId);
    Set<String> applying = new LinkedHashSet<>(allFields(projectId, typeId));
    return screen
        .map(found -> withFixed(found.fields(), applying))
        .orElseGet(() -> applying.stream().map(FieldsOnScreen::optional).toList());
  }

  /** Summary and type are on every form of Jira. */
  private static List<ScreenField> withFixed(List<ScreenField> fields, Set<String> applying) {
    List<String> named = fields.stream().map(ScreenField::fieldId).toList();
    Stream<ScreenField> fixed =
        Stream.of("summary", IssueInputs.TYPE)
            .filter(field -> !named.contains(field))
            .map(FieldsOnScreen::optional);
    return Stream.concat(fixed, fields.stream().filter(field -> applying.contains(field.fieldId())))
        .toList();
  }

  private List<String> allFields(long projectId, String typeId) {
    return Stream.concat(
            FieldEntry.SystemFields.ENTERED.stream(),
            site.fields().of(projectId, typeId).stream().map(FieldRecord::key))
        .toList();
  }

  private static ScreenField optional(String field) {
    return new ScreenField(field, field.equals("summary"));
  }

  private static String systemName(String field) {
    return switch (field) {
      case IssueInputs.TYPE -> "Issue Type";
      case "duedate" -> "Due Date";
      case "components" -> "Component/s";
      case "versions" -> "Affects Version/s";
      case "fixVersions" -> "Fix Version/s";
      case "security" -> "Security Level";
      default -> field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1);
    };
  }
}
