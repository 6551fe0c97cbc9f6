package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** startOfDay(), endOfMonth("-1") and their like. */
record DateFunction(String name, Function<String, Optional<Long>> time) implements QueryFunction {
  private static final String NO_INCREMENT = "0";

  @Override
  public boolean isList() {
    return false;
  }

  @Override
  public void check(FunctionCall call, Problems problems) {
    if (BuiltInFunction.checkArguments(call, 0, 1, problems) && answer(call).isEmpty()) {
      problems.add(
          "'%s' is not a valid duration for the function '%s'. It should be of the form (+/-)n(yMwdhm), e.g. '-1d'."
              .formatted(call.arguments().get(0), call.function().name()),
          call.place());
    }
  }

  @Override
  public List<Literal> values(FunctionCall call) {
    return answer(call).stream().map(millis -> Literal.ofNumber(millis, call.place())).toList();
  }

  private Optional<Long> answer(FunctionCall call) {
    return time.apply(call.argument(0, NO_INCREMENT));
  }
}
