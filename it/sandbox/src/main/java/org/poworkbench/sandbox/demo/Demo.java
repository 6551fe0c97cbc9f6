package org.poworkbench.sandbox.demo;

import java.time.Clock;
import java.util.List;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueEventType;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/** Loads the demo into a site that does not have it yet. */
public final class Demo {
  private final Site site;
  private final boolean software;
  private final Clock clock;

  public Demo(Site site, boolean software, Clock clock) {
    this.site = site;
    this.software = software;
    this.clock = clock;
  }

  /** Loads it once; what was changed since, stays. Says whether it was loaded now. */
  public boolean ensure() {
    DemoScript script = DemoScript.read();
    if (site.projects().byKey(script.projects().get(0).key()).isPresent()) {
      return false;
    }
    new SiteBasics(site).ensure(software);
    site.database().doInTransaction(() -> load(script));
    return true;
  }

  private void load(DemoScript script) {
    DemoCompany company = new DemoCompany(site, script);
    company.set();
    List<DemoStage> stages = script.projects().stream().map(told -> stage(script, told)).toList();
    stages.forEach(stage -> company.confine(stage.project()));
    new DemoIssues(site, stages, software).create();
    new DemoDashboards(site)
        .create(
            stages.stream()
                .filter(stage -> !stage.told().archived())
                .map(DemoStage::project)
                .toList());
    stages.stream()
        .filter(stage -> stage.told().archived())
        .forEach(stage -> site.writing().archiveProject(stage.project().id(), SiteBasics.ADMIN));
  }

  private DemoStage stage(DemoScript script, DemoScript.DemoProject told) {
    DemoStage stage = new DemoStage(site, script.train(), told, clock);
    stage.set();
    return stage;
  }

  /**
   * Tells apps of the issues that only now have somebody to hear of them, as they were written before any app was there.
   * Nothing of the issues changes.
   */
  public void announce() {
    Change unchanged = Change.silent().withEvent(IssueEventType.GENERIC.id());
    DemoScript.read().projects().stream()
        .flatMap(told -> site.projects().byKey(told.key()).stream())
        .flatMap(project -> site.issues().idsOfProject(project.id()).stream())
        .forEach(id -> site.writing().update(id, draft -> {}, unchanged));
  }
}
