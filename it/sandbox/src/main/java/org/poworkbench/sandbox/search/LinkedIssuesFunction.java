package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Site;

/** linkedIssues(KEY) and linkedIssues(KEY, "is blocked by"): the issues at the other ends of its links. */
record LinkedIssuesFunction(Site site) implements QueryFunction {
  @Override
  public String name() {
    return "linkedIssues";
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public void check(FunctionCall call, Problems problems) {
    if (!BuiltInFunction.checkArguments(call, 1, 2, problems)) {
      return;
    }
    if (issue(call).isEmpty()) {
      problems.add(
          "Issue '%s' could not be found in function 'linkedIssues'."
              .formatted(call.arguments().get(0)),
          call.place());
    }
    String verb = call.argument(1, null);
    if (verb != null && site.links().types().stream().noneMatch(type -> isMeant(type, verb))) {
      problems.add("Issue link type '%s' could not be found.".formatted(verb), call.place());
    }
  }

  @Override
  public List<Literal> values(FunctionCall call) {
    String verb = call.argument(1, null);
    return issue(call).stream()
        .flatMap(issue -> others(issue.id(), verb))
        .distinct()
        .map(id -> Literal.ofNumber(id, call.place()))
        .toList();
  }

  private Stream<Long> others(long issueId, String verb) {
    Stream<Long> outward =
        site.links().outward(issueId).stream()
            .filter(link -> verb == null || isVerb(link.typeId(), verb, true))
            .map(link -> link.destinationId());
    Stream<Long> inward =
        site.links().inward(issueId).stream()
            .filter(link -> verb == null || isVerb(link.typeId(), verb, false))
            .map(link -> link.sourceId());
    return Stream.concat(outward, inward);
  }

  private boolean isVerb(long typeId, String verb, boolean outward) {
    return site.links()
        .type(typeId)
        .map(type -> outward ? type.outward() : type.inward())
        .filter(verb::equalsIgnoreCase)
        .isPresent();
  }

  private static boolean isMeant(LinkType type, String verb) {
    return verb.equalsIgnoreCase(type.outward()) || verb.equalsIgnoreCase(type.inward());
  }

  private Optional<IssueRecord> issue(FunctionCall call) {
    return site.issues()
        .idOf(call.arguments().get(0))
        .flatMap(site.issues()::byId)
        .filter(
            issue ->
                call.securityOverridden()
                    || site.permissions()
                        .mayBrowse(issue, site.permissions().viewer(call.viewer())));
  }
}
