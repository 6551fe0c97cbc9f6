package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.data.People;
import org.poworkbench.sandbox.data.Person;

/** membersOf("group"): everybody in the group. */
record MembersOfFunction(People people) implements QueryFunction {
  @Override
  public String name() {
    return "membersOf";
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public void check(FunctionCall call, Problems problems) {
    if (BuiltInFunction.checkArguments(call, 1, 1, problems) && group(call).isEmpty()) {
      problems.add(
          "Function 'membersOf' can not generate a list of usernames for group '%s'; the group does not exist."
              .formatted(call.arguments().get(0)),
          call.place());
    }
  }

  @Override
  public List<Literal> values(FunctionCall call) {
    return group(call).stream()
        .flatMap(group -> people.members(group).stream())
        .flatMap(key -> people.byKey(key).stream())
        .map(Person::name)
        .map(name -> Literal.ofText(name, call.place()))
        .toList();
  }

  private Optional<String> group(FunctionCall call) {
    return people.groups().stream().filter(call.arguments().get(0)::equalsIgnoreCase).findFirst();
  }
}
