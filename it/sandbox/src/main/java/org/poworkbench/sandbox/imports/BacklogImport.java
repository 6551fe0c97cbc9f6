package org.poworkbench.sandbox.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.OpenReferences.Kind;
import org.poworkbench.sandbox.imports.OpenReferences.Reference;

/**
 * Imports backlog files: reads them once to see what they need, then once more to create the issues
 * in batches, silently. Issues that the site knows by their key are left as they are, so a second run
 * changes nothing and one that was broken off is completed.
 */
public final class BacklogImport {
  private static final int BATCH = 500;
  private static final int TELL_EVERY = 2000;

  private final Site site;
  private final boolean software;
  private final Consumer<String> progress;
  private final Map<String, Long> ids = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<IssueDraft> batch = new ArrayList<>();
  private Set<String> wanted = Set.of();
  private long created;
  private long known;

  /** Progress is told in lines for people. */
  public BacklogImport(Site site, boolean software, Consumer<String> progress) {
    this.site = site;
    this.software = software;
    this.progress = progress;
  }

  /** Imports a file or all backlog files of a folder. */
  public ImportReport run(Path path) {
    List<BacklogFile> files = BacklogFile.in(path);
    BacklogSurvey survey = new BacklogSurvey();
    files.forEach(survey::survey);
    survey.damaged.forEach(line -> progress.accept("Import: skipped " + line));
    new BacklogSetup(site, software).prepare(survey);
    giveIds(survey);
    files.forEach(file -> create(file, survey));
    int unresolved = resolve();
    ImportReport report = new ImportReport(created, known, survey.damaged, unresolved);
    progress.accept(
        "Import: %,d issues new, %,d known before, %d lines skipped, %,d references to issues that are not there."
            .formatted(created, known, survey.damaged.size(), unresolved));
    return report;
  }

  /** Ids before issues, so that an issue can name a parent or epic that comes later. */
  private void giveIds(BacklogSurvey survey) {
    wanted = new LinkedHashSet<>();
    Set<Long> taken = new LinkedHashSet<>();
    long next = survey.idsByKey.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
    boolean empty = site.issues().count() == 0;
    for (Map.Entry<String, Long> issue : survey.idsByKey.entrySet()) {
      Optional<Long> present = empty ? Optional.empty() : site.issues().idOf(issue.getKey());
      if (present.isPresent()) {
        ids.put(issue.getKey(), present.get());
        known++;
      } else {
        long id = issue.getValue();
        while (id <= 0 || (!empty && site.issues().exists(id)) || !taken.add(id)) {
          id = next++;
        }
        ids.put(issue.getKey(), id);
        wanted.add(issue.getKey());
      }
    }
  }

  private void create(BacklogFile file, BacklogSurvey survey) {
    IssueDrafts drafts = new IssueDrafts(site, software);
    int of = survey.idsByKey.size();
    file.issues(
        issue -> {
          refer(issue);
          if (wanted.remove(issue.key())) {
            batch.add(draft(drafts, issue));
            if (batch.size() == BATCH) {
              flush(of);
            }
          }
        });
    flush(of);
  }

  private IssueDraft draft(IssueDrafts drafts, BacklogIssue issue) {
    IssueDraft draft = drafts.of(issue).id(ids.get(issue.key()));
    if (BacklogIssue.isGiven(issue.parent())) {
      idOf(issue.parent()).ifPresent(draft::parentId);
    }
    if (BacklogIssue.isGiven(issue.epic())) {
      epicField().ifPresent(field -> idOf(issue.epic()).ifPresent(id -> draft.value(field, id)));
    }
    return draft;
  }

  private void flush(int of) {
    if (batch.isEmpty()) {
      return;
    }
    site.writing().createAll(batch);
    long before = created;
    created += batch.size();
    batch.clear();
    if (created / TELL_EVERY > before / TELL_EVERY || known + created == of) {
      progress.accept("Import: %,d of %,d issues".formatted(known + created, of));
    }
  }

  private void refer(BacklogIssue issue) {
    if (BacklogIssue.isGiven(issue.parent()) && idOf(issue.parent()).isEmpty()) {
      references.add(new Reference(Kind.PARENT, issue.key(), issue.parent(), ""));
    }
    if (software && BacklogIssue.isGiven(issue.epic()) && idOf(issue.epic()).isEmpty()) {
      references.add(new Reference(Kind.EPIC, issue.key(), issue.epic(), ""));
    }
    for (BacklogIssue.BacklogLink link : issue.links()) {
      references.add(
          link.isOutward()
              ? new Reference(Kind.LINK, issue.key(), link.key(), link.type())
              : new Reference(Kind.LINK, link.key(), issue.key(), link.type()));
    }
  }

  /** Makes the references whose ends are there now, and keeps the others for a later import. */
  private int resolve() {
    OpenReferences store = new OpenReferences(site.settings());
    references.addAll(store.read());
    List<Reference> open = new ArrayList<>();
    Set<IssueLinkRecord> links = new LinkedHashSet<>();
    for (Reference reference : new LinkedHashSet<>(references)) {
      Optional<Long> from = idOf(reference.from());
      Optional<Long> to = idOf(reference.to());
      if (from.isEmpty() || to.isEmpty()) {
        open.add(reference);
      } else if (reference.kind() == Kind.LINK) {
        link(reference.linkType(), from.get(), to.get()).ifPresent(links::add);
      } else {
        refer(reference.kind(), from.get(), to.get());
      }
    }
    addLinks(links);
    store.write(open);
    return open.size();
  }

  private void refer(Kind kind, long from, long to) {
    site.writing()
        .update(
            from,
            draft -> {
              if (kind == Kind.PARENT) {
                draft.parentId(to);
              } else {
                epicField().ifPresent(field -> draft.value(field, to));
              }
            },
            Change.silent());
  }

  private Optional<IssueLinkRecord> link(String type, long from, long to) {
    return from == to
        ? Optional.empty()
        : site.links()
            .typeNamed(type)
            .map(LinkType::id)
            .map(id -> new IssueLinkRecord(0, id, from, to, null));
  }

  private void addLinks(Set<IssueLinkRecord> links) {
    Set<IssueLinkRecord> present = new LinkedHashSet<>();
    site.links().types().stream()
        .flatMap(type -> site.links().ofType(type.id()).stream())
        .map(
            link ->
                new IssueLinkRecord(0, link.typeId(), link.sourceId(), link.destinationId(), null))
        .forEach(present::add);
    links.removeAll(present);
    if (!links.isEmpty()) {
      site.database().doInTransaction(() -> site.links().addAll(links));
    }
  }

  private Optional<Long> idOf(String key) {
    Long id = ids.get(key);
    return id == null ? site.issues().idOf(key) : Optional.of(id);
  }

  private Optional<Long> epicField() {
    return site.fields().ofType(FieldType.EPIC).stream().findFirst().map(field -> field.id());
  }
}
