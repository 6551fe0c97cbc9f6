package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedLinesTest {

  @Test
  void readsWhatItWrote() {
    String text =
        new NamedLines().with("on", true).withAll("type", List.of("Story", "a=b")).toString();

    NamedLines read = new NamedLines(text);

    assertEquals(Optional.of("true"), read.first("on"));
    assertEquals(List.of("Story", "a=b"), read.all("type"));
  }

  @Test
  void hasNothingUnderAnUnknownName() {
    assertEquals(Optional.empty(), new NamedLines("on=true").first("off"));
  }

  @Test
  void keepsAnEmptyValue() {
    assertEquals(Optional.of(""), new NamedLines("field=").first("field"));
  }
}
