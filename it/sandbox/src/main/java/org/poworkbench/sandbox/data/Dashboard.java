package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A dashboard: who owns it, how wide its columns are, who else may see or change it, and what stands on it in order. */
public record Dashboard(
    long id,
    String name,
    String description,
    String ownerKey,
    Layout layout,
    List<DashboardShare> shares,
    List<DashboardItem> items) {

  /** The columns, as Jira names them: A is as wide as another A, B twice as wide. */
  public enum Layout {
    A,
    AA,
    AB,
    BA;

    public int columns() {
      return name().length();
    }
  }

  public Dashboard {
    shares = List.copyOf(shares);
    items = List.copyOf(items);
  }

  public Optional<DashboardItem> item(long itemId) {
    return items.stream().filter(item -> item.id() == itemId).findFirst();
  }

  /** The items of a column, from the top; what stood in a column that the layout no longer has stands in the last. */
  public List<DashboardItem> column(int number) {
    int last = layout.columns() - 1;
    return items.stream().filter(item -> Math.min(item.column(), last) == number).toList();
  }

  public Dashboard named(String newName, String newDescription, Layout newLayout) {
    return new Dashboard(id, newName, newDescription, ownerKey, newLayout, shares, items);
  }

  public Dashboard sharedAs(List<DashboardShare> newShares) {
    return new Dashboard(id, name, description, ownerKey, layout, newShares, items);
  }

  /** With the item at the head of the first column. */
  public Dashboard with(DashboardItem item) {
    return changed(
        all -> {
          all.add(0, item);
          return all;
        });
  }

  public Dashboard without(long itemId) {
    return changed(
        all -> {
          all.removeIf(item -> item.id() == itemId);
          return all;
        });
  }

  /** With the item one place up or down in its column, as far as there is one. */
  public Dashboard moved(long itemId, int places) {
    return item(itemId)
        .map(item -> movedTo(item, column(columnOf(item)).indexOf(item) + places, columnOf(item)))
        .orElse(this);
  }

  /** With the item at the end of the next column, after the last in the first. */
  public Dashboard inNextColumn(long itemId) {
    return item(itemId)
        .map(
            item -> {
              int next = (columnOf(item) + 1) % layout.columns();
              return movedTo(item, column(next).size(), next);
            })
        .orElse(this);
  }

  private int columnOf(DashboardItem item) {
    return Math.min(item.column(), layout.columns() - 1);
  }

  private Dashboard movedTo(DashboardItem item, int place, int column) {
    List<DashboardItem> inColumn = new ArrayList<>(column(column));
    inColumn.remove(item);
    inColumn.add(Math.max(0, Math.min(place, inColumn.size())), item.inColumn(column));
    return changed(
        all -> {
          all.removeIf(one -> one.id() == item.id() || columnOf(one) == column);
          all.addAll(inColumn);
          return all;
        });
  }

  private Dashboard changed(UnaryOperator<List<DashboardItem>> change) {
    return new Dashboard(
        id, name, description, ownerKey, layout, shares, change.apply(new ArrayList<>(items)));
  }
}
