package org.poworkbench.sandbox.web.admin;

import java.util.List;
import org.poworkbench.sandbox.web.fragment.WebFragments.ShownLink;
import org.poworkbench.sandbox.web.page.PageFrame.MenuItem;

/** Links of apps as items of a menu. */
final class MenuLinks {
  private MenuLinks() {}

  static List<MenuItem> of(List<ShownLink> links, String base) {
    return links.stream()
        .map(
            link ->
                new MenuItem(
                    link.id(),
                    link.label(),
                    link.url().startsWith(base) ? link.url().substring(base.length()) : link.url(),
                    link.completeKey()))
        .toList();
  }
}
