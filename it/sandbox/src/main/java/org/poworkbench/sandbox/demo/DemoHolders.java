package org.poworkbench.sandbox.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.HolderKind;
import org.poworkbench.sandbox.data.Role;
import org.poworkbench.sandbox.data.Site;

/** Reads holders such as "reporter", "logged in", "user:pat", "role:Users" or "user field:Legal contact". */
final class DemoHolders {
  private final Site site;

  DemoHolders(Site site) {
    this.site = site;
  }

  List<Holder> read(List<String> texts) {
    return texts.stream().flatMap(this::read).toList();
  }

  /** Whoever has a role in the project. */
  List<Holder> everyRole() {
    return site.roles().all().stream().map(Role::id).map(Holder::role).toList();
  }

  private Stream<Holder> read(String text) {
    if (text.equals("every role")) {
      return everyRole().stream();
    }
    int colon = text.indexOf(':');
    return Stream.of(
        colon < 0
            ? Holder.of(kind(text))
            : named(kind(text.substring(0, colon)), text.substring(colon + 1)));
  }

  private static HolderKind kind(String text) {
    return HolderKind.valueOf(text.replace(' ', '_').toUpperCase(Locale.ROOT));
  }

  private Holder named(HolderKind kind, String name) {
    return switch (kind) {
      case GROUP -> Holder.group(name);
      case USER -> Holder.user(name);
      case ROLE -> Holder.role(site.roles().byName(name).orElseThrow().id());
      case USER_FIELD -> Holder.userField(site.fields().named(name).get(0).id());
      case GROUP_FIELD -> Holder.groupField(site.fields().named(name).get(0).id());
      case ANYONE, LOGGED_IN, LEAD, REPORTER, ASSIGNEE ->
          throw new IllegalArgumentException(kind + " has no name");
    };
  }
}
