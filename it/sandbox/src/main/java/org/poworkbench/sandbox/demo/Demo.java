package org.poworkbench.sandbox.demo;

import java.time.Clock;
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
    if (site.projects().byKey(script.project().key()).isPresent()) {
      return false;
    }
    new SiteBasics(site).ensure(software);
    site.database()
        .doInTransaction(
            () -> {
              DemoStage stage = new DemoStage(site, script, clock);
              stage.set();
              new DemoIssues(site, script, stage, software).create();
            });
    return true;
  }
}
