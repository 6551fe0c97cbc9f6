package org.poworkbench.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what class files link to with the ledger: each member of the host's API that they use, with its evidence. */
public final class LinkCheck {
  private static final List<String> DECLARED_PACKAGES =
      List.of("com.atlassian.", "webwork.", "org.ofbiz.", "org.apache.log4j.");

  private final Ledger ledger;
  private final LibraryTypes types;
  private final Map<Ledger.Row, Set<String>> used = new TreeMap<>(LinkCheck::byMember);
  private final Map<Member, Set<String>> unlisted = new TreeMap<>();

  /** Checks the members against the ledger; the loader finds the declarations and the classes read. */
  public LinkCheck(Ledger ledger, LinkedMembers members, ClassLoader loader) {
    this.ledger = ledger;
    this.types = new LibraryTypes(loader);
    members.named().forEach((member, users) -> named(member, users, members));
    members.methods().forEach(this::overridden);
  }

  private static int byMember(Ledger.Row one, Ledger.Row other) {
    return one.member().compareTo(other.member());
  }

  /** The ledger's rows in use, each with the classes that use it. */
  public Map<Ledger.Row, Set<String>> used() {
    return used;
  }

  /** Members of the host's packages that the ledger does not list, each with the classes that use it. */
  public Map<Member, Set<String>> unlisted() {
    return unlisted;
  }

  private void named(Member member, Set<String> users, LinkedMembers members) {
    if (member.isType()) {
      if (isDeclared(member.type())) {
        note(member, users);
      }
      return;
    }
    if (member.isAttribute() && isDeclared(member.type())) {
      note(member, users);
      return;
    }
    if (!isDeclared(member.type()) && members.methods().containsKey(member)) {
      return;
    }
    resolve(member, members).ifPresent(found -> note(found, users));
  }

  /** Where the host declares a member, or the member itself when a type of the host's lacks it. */
  private Optional<Member> resolve(Member member, LinkedMembers members) {
    List<String> chain = withSuperTypes(member.type());
    if (isMadeByCompiler(member, chain)) {
      return Optional.empty();
    }
    for (String type : chain) {
      Member candidate = new Member(type, member.name());
      if (ledger.find(candidate).isPresent()) {
        return Optional.of(candidate);
      }
      if (!isDeclared(type) && (members.methods().containsKey(candidate) || has(type, member))) {
        return Optional.empty();
      }
    }
    return isDeclared(member.type()) || inheritsFromHost(chain, member)
        ? Optional.of(member)
        : Optional.empty();
  }

  private static boolean isMadeByCompiler(Member member, List<String> types) {
    return types.contains("java.lang.Enum")
        && (member.name().startsWith("values()")
            || member.name().startsWith("valueOf(java.lang.String)"));
  }

  /** A member that no library's class has, named on a class below one of the host's, is taken for the host's. */
  private boolean inheritsFromHost(Collection<String> types, Member member) {
    boolean ownField = member.name().contains(":");
    boolean constructor = member.name().startsWith("<");
    return !ownField && !constructor && types.stream().anyMatch(this::isDeclared);
  }

  private boolean has(String type, Member member) {
    return types.has(type, member.name());
  }

  private void overridden(Member method, Set<String> users) {
    withSuperTypes(method.type()).stream()
        .skip(1)
        .map(type -> new Member(type, method.name()))
        .filter(candidate -> ledger.find(candidate).isPresent())
        .forEach(candidate -> note(candidate, users));
  }

  private void note(Member member, Set<String> users) {
    ledger
        .find(member)
        .ifPresentOrElse(
            row -> used.computeIfAbsent(row, ignored -> new TreeSet<>()).addAll(users),
            () -> unlisted.computeIfAbsent(member, ignored -> new TreeSet<>()).addAll(users));
  }

  private boolean isDeclared(String type) {
    return ledger.declares(type) || DECLARED_PACKAGES.stream().anyMatch(type::startsWith);
  }

  private List<String> withSuperTypes(String type) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (found.add(next)) {
        open.addAll(types.superTypes(next));
      }
    }
    return new ArrayList<>(found);
  }
}
