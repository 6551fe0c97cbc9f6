package org.poworkbench.domain.preview;

import java.util.List;
import java.util.stream.IntStream;

/** Takes so many of many that they stand for all: the same ones each time, from everywhere. */
public final class EvenSample {
  private EvenSample() {}

  /** At most so many of these, in their order. */
  public static <T> List<T> of(List<T> all, int most) {
    return all.size() <= most
        ? List.copyOf(all)
        : IntStream.range(0, most)
            .mapToObj(at -> all.get((int) ((long) at * all.size() / most)))
            .toList();
  }
}
