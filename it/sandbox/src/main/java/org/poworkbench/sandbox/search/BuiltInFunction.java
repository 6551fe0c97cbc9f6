package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A function that checks no more than the number of its arguments. */
record BuiltInFunction(
    String name,
    boolean isList,
    int fewest,
    int most,
    Function<FunctionCall, Stream<Literal>> answer)
    implements QueryFunction {
  static QueryFunction single(
      String name, int fewest, int most, Function<FunctionCall, Stream<Literal>> answer) {
    return new BuiltInFunction(name, false, fewest, most, answer);
  }

  static QueryFunction list(
      String name, int fewest, int most, Function<FunctionCall, Stream<Literal>> answer) {
    return new BuiltInFunction(name, true, fewest, most, answer);
  }

  @Override
  public void check(FunctionCall call, Problems problems) {
    checkArguments(call, fewest, most, problems);
  }

  @Override
  public List<Literal> values(FunctionCall call) {
    return answer.apply(call).toList();
  }

  static boolean checkArguments(FunctionCall call, int fewest, int most, Problems problems) {
    int given = call.arguments().size();
    if (given >= fewest && given <= most) {
      return true;
    }
    String expected = fewest == most ? Integer.toString(fewest) : fewest + " to " + most;
    problems.add(
        "Function '%s' expected '%s' arguments but received '%d'."
            .formatted(call.function().name(), expected, given),
        call.place());
    return false;
  }
}
