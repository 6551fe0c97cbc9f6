package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Reads and writes texts by name. */
final class SettingRows {

  private final ActiveObjects activeObjects;

  SettingRows(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  Optional<String> get(String name) {
    return find(name).map(SettingRow::getContent);
  }

  void put(String name, String content) {
    SettingRow row = find(name).orElseGet(() -> create(name));
    row.setContent(content);
    row.save();
  }

  private Optional<SettingRow> find(String name) {
    return Arrays.stream(
            activeObjects.find(SettingRow.class, Query.select().where("NAME = ?", name)))
        .findFirst();
  }

  private SettingRow create(String name) {
    return activeObjects.create(SettingRow.class, new DBParam("NAME", name));
  }
}
