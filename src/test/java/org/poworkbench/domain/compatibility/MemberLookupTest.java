package org.poworkbench.domain.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberLookupTest {

  private final MemberLookup lookup = new MemberLookup(MemberLookupTest.class.getClassLoader());

  @ParameterizedTest(name = "{0}#{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.util.List          | -                                          | PRESENT
          java.util.Lists         | -                                          | ABSENT
          java.util.Map$Entry     | getKey()java.lang.Object                   | PRESENT
          java.util.List          | size()int                                  | PRESENT
          java.util.ArrayList     | stream()java.util.stream.Stream            | PRESENT
          java.util.List          | toArray(java.lang.Object[])java.lang.Object[] | PRESENT
          java.util.List          | size()long                                 | DIFFERENT
          java.util.List          | get(long)java.lang.Object                  | DIFFERENT
          java.util.List          | last()java.lang.Object                     | ABSENT
          java.lang.Integer       | MAX_VALUE:int                              | PRESENT
          java.lang.Integer       | MAX_VALUE:long                             | DIFFERENT
          java.lang.Integer       | MOST:int                                   | ABSENT
          java.lang.StringBuilder | <init>(java.lang.String)void               | PRESENT
          java.lang.StringBuilder | <init>(long)void                           | DIFFERENT
          java.util.Lists         | size()int                                  | ABSENT
          """)
  void findsMembersByTheirTypes(String type, String name, Found found) {
    assertEquals(
        found, lookup.find(new NeededMember(type, name, "exact11", false, List.of("jira.panel"))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"size()long, PRESENT", "last()int, ABSENT"})
  void findsWhatIsCalledByNameWhateverItsTypes(String name, Found found) {
    assertEquals(
        found,
        lookup.find(
            new NeededMember(
                "java.util.List", name, "called11-types-open", true, List.of("jira.bridge"))));
  }

  @Test
  void readsWhatTheBuildWrote() {
    WhatTheAppNeeds needs = WhatTheAppNeeds.in(MemberLookupTest.class.getClassLoader());

    assertFalse(needs.version().isEmpty());
    assertFalse(needs.members().isEmpty());
    assertFalse(needs.parts().isEmpty());
  }

  @Test
  void allThatTheAppNeedsIsDeclared() {
    List<NeededMember> missing =
        WhatTheAppNeeds.in(MemberLookupTest.class.getClassLoader()).members().stream()
            .filter(member -> lookup.find(member) != Found.PRESENT)
            .toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void readsNothingWhereTheBuildWroteNothing() {
    assertEquals(
        new WhatTheAppNeeds("", List.of(), List.of()),
        WhatTheAppNeeds.in(ClassLoader.getPlatformClassLoader()));
  }
}
