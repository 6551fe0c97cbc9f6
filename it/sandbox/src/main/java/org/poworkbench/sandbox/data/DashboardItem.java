package org.poworkbench.sandbox.data;

import java.util.Map;

/** An app's item on a dashboard, by the complete key of its module, with what was configured. */
public record DashboardItem(
    long id, String moduleKey, int column, Map<String, String> preferences) {
  public DashboardItem {
    preferences = Map.copyOf(preferences);
  }

  DashboardItem inColumn(int number) {
    return new DashboardItem(id, moduleKey, number, preferences);
  }
}
