package org.poworkbench.sandbox.search.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JqlParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          project = CHK                                | project = CHK
          project=CHK&&type!=Bug                       | project = CHK AND type != Bug
          a = 1 or b = 2 and c = 3                     | a = 1 OR (b = 2 AND c = 3)
          (a = 1 or b = 2) and c = 3                   | (a = 1 OR b = 2) AND c = 3
          not a = 1 and b = 2                          | NOT a = 1 AND b = 2
          ! (a = 1 or b = 2)                          | NOT (a = 1 OR b = 2)
          not not a = 1                                | NOT NOT a = 1
          status in (Open, "In Progress")              | status in (Open, "In Progress")
          status not in (Open)                         | status not in (Open)
          labels is EMPTY                              | labels is EMPTY
          labels is not null                           | labels is not EMPTY
          assignee = currentUser()                     | assignee = currentUser()
          reporter in membersOf("jira-users")          | reporter in membersOf(jira-users)
          created >= -7d                               | created >= -7d
          created < startOfDay(-1w)                    | created < startOfDay(-1w)
          due <= "2026/01/02 10:00"                    | due <= "2026/01/02 10:00"
          'Story Points' > 3                           | "Story Points" > 3
          cf[10010] ~ shop                             | cf[10010] ~ shop
          summary !~ "a \\"b\\""                       | summary !~ "a \\"b\\""
          summary ~ \\u0041bc                          | summary ~ Abc
          text ~ 'and'                                 | text ~ "and"
          order by Rank                                | ORDER BY Rank
          a = 1 order by b desc, 'Story Points', c ASC | a = 1 ORDER BY b DESC, "Story Points", c ASC
          a in (x, f(y), empty)                        | a in (x, f(y), EMPTY)
          summary ~ größe                              | summary ~ größe
          """)
  void readsAndWrites(String query, String written) throws JqlSyntaxException {
    assertEquals(written, JqlQuery.parse(query).toString());
    assertEquals(written, JqlQuery.parse(written).toString());
  }

  static Stream<Arguments> brokenQueries() {
    return Stream.of(
        Arguments.of("project", 1, 8, "Expecting operator before the end of the query."),
        Arguments.of("project CHK", 1, 9, "Expecting operator but got 'CHK'."),
        Arguments.of("project = ", 1, 11, "Expecting either a value, list or function before the"),
        Arguments.of(
            "project = )", 1, 11, "Expecting either a value, list or function but got ')'"),
        Arguments.of("= CHK", 1, 1, "Expecting a field name but got '='."),
        Arguments.of("a = 1 and", 1, 10, "Expecting a field name at the end of the query."),
        Arguments.of("a = 1 b = 2", 1, 7, "Expecting either 'OR' or 'AND' but got 'b'."),
        Arguments.of("(a = 1", 1, 7, "Expecting ')' before the end of the query."),
        Arguments.of("a in (1, 2", 1, 11, "Expecting ')' before the end of the query."),
        Arguments.of("a in ()", 1, 7, "Expecting either a value, list or function but got ')'"),
        Arguments.of("a = b@c", 1, 6, "The character '@' is a reserved JQL character."),
        Arguments.of("a = select", 1, 5, "'select' is a reserved JQL word."),
        Arguments.of("group = x", 1, 1, "'group' is a reserved JQL word."),
        Arguments.of("a = \"b", 1, 5, "The quoted string 'b' has not been completed."),
        Arguments.of("a = \"b\\q\"", 1, 7, "'\\q' is an illegal JQL escape sequence."),
        Arguments.of("a = \"\\u00g0\"", 1, 6, "'\\u00g0' is an illegal JQL escape sequence."),
        Arguments.of("a = 1\n  and b", 2, 8, "Expecting operator before the end of the query."),
        Arguments.of("cf[x] = 1", 1, 4, "Expecting the id of a custom field but got 'x'."),
        Arguments.of("a = 1 order by b up", 1, 18, "Expecting ',', 'ASC' or 'DESC' but got 'up'."),
        Arguments.of("a = 1 order by", 1, 15, "Expecting a field name at the end of the query."),
        Arguments.of("status was Open", 1, 8, "does not search the change history"),
        Arguments.of("status CHANGED", 1, 8, "does not search the change history"),
        Arguments.of("issue.property[a].b = 1", 1, 1, "does not search issue properties"));
  }

  @ParameterizedTest
  @MethodSource("brokenQueries")
  void namesPlaceAndReasonOfAnError(String query, int line, int character, String reason) {
    JqlSyntaxException error = assertThrows(JqlSyntaxException.class, () -> JqlQuery.parse(query));
    assertEquals(new Place(line, character), error.place());
    assertTrue(error.getMessage().startsWith("Error in the JQL Query: "), error.getMessage());
    assertTrue(error.getMessage().contains(reason), error.getMessage());
    assertTrue(
        error.getMessage().endsWith("(line " + line + ", character " + character + ")."),
        error.getMessage());
  }

  @Test
  void findsEverythingWithAnEmptyQuery() throws JqlSyntaxException {
    assertTrue(JqlQuery.parse("  ").where().isEmpty());
  }
}
