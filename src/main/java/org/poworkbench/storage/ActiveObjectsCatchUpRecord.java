package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import org.poworkbench.domain.backfill.CatchUpRecord;

/** Keeps in the database up to when changes were caught up with. */
public final class ActiveObjectsCatchUpRecord implements CatchUpRecord {

  private static final String NAME = "catchUp";

  private final SettingRows rows;

  public ActiveObjectsCatchUpRecord(ActiveObjects activeObjects) {
    this.rows = new SettingRows(activeObjects);
  }

  @Override
  public Optional<Instant> last() {
    return rows.get(NAME).map(Instant::parse);
  }

  @Override
  public void keep(Instant began) {
    rows.put(NAME, began.toString());
  }
}
