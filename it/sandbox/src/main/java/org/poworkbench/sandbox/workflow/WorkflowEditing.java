package org.poworkbench.sandbox.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.IssueStatus;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.WorkflowRecord;

/** What an administrator does with workflows: look at them, and add, change and remove parts of transitions. */
public final class WorkflowEditing {

  private final Site site;
  private final OfferedParts offered;

  public WorkflowEditing(Site site, OfferedParts offered) {
    this.site = site;
    this.offered = offered;
  }

  public Collection<WorkflowRecord> workflows() {
    return site.workflows().all();
  }

  public Optional<WorkflowDocument> workflow(String name) {
    return site.workflows().byName(name).map(found -> WorkflowDocument.of(found.descriptor()));
  }

  /** The parts of a kind that apps offer at present. */
  public List<OfferedPart> offered(PartKind kind) {
    return offered.of(kind);
  }

  public Optional<OfferedPart> offered(String key) {
    return offered.withKey(key);
  }

  /** The offer that a stored part came from, if its app is enabled. */
  public Optional<OfferedPart> offerOf(WorkflowPart part) {
    return offered.ofClass(part.className());
  }

  /** The name of a status, for a table. */
  public String statusName(String id) {
    return site.constants().status(id).map(IssueStatus::name).orElse(id);
  }

  /** The name of a screen, for a table. */
  public String screenName(long id) {
    return site.screens().byId(id).map(ScreenRecord::name).orElse(Long.toString(id));
  }

  /** Adds a part as its app's parameter screen was filled in. */
  public void add(String workflow, int transition, String offeredKey, Map<String, String[]> form) {
    OfferedPart offer = required(offeredKey);
    edit(workflow, document -> document.add(transition, offer.kind(), offer.part(form)));
  }

  /** Changes a part as its app's parameter screen was filled in. */
  public void change(
      String workflow, int transition, PartKind kind, int index, Map<String, String[]> form) {
    edit(
        workflow,
        document -> {
          WorkflowPart stored = stored(document, transition, kind, index);
          OfferedPart offer =
              offerOf(stored)
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "No enabled app brings " + stored.className() + "."));
          document.replace(transition, kind, index, offer.part(form));
        });
  }

  public void remove(String workflow, int transition, PartKind kind, int index) {
    edit(workflow, document -> document.remove(transition, kind, index));
  }

  /** The part at that place of a transition. */
  public static WorkflowPart stored(
      WorkflowDocument document, int transition, PartKind kind, int index) {
    List<WorkflowPart> parts =
        document
            .transition(transition)
            .orElseThrow(() -> new IllegalArgumentException("There is no transition " + transition))
            .parts(kind);
    if (index < 0 || index >= parts.size()) {
      throw new IllegalArgumentException(
          "Transition " + transition + " has no " + kind.tag() + " number " + index);
    }
    return parts.get(index);
  }

  private OfferedPart required(String key) {
    return offered
        .withKey(key)
        .orElseThrow(() -> new IllegalArgumentException("No enabled app offers " + key + "."));
  }

  private void edit(String name, Consumer<WorkflowDocument> edit) {
    site.database()
        .doInTransaction(
            () -> {
              WorkflowRecord stored =
                  site.workflows()
                      .byName(name)
                      .orElseThrow(
                          () -> new IllegalArgumentException("There is no workflow " + name));
              WorkflowDocument document = WorkflowDocument.of(stored.descriptor());
              edit.accept(document);
              site.workflows().put(new WorkflowRecord(name, stored.description(), document.xml()));
            });
  }
}
