package org.poworkbench.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads tokens as a query: OR binds weakest, then AND, then NOT. */
final class JqlParser {
  private static final String OPERATORS =
      "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
          + " 'IS NOT'.";
  private static final Set<String> HISTORY = Set.of("was", "changed");

  private final List<Token> tokens;
  private int position;

  JqlParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  JqlQuery query() throws JqlSyntaxException {
    Optional<Clause> where = Optional.empty();
    if (!peek().is(Token.Kind.END) && !startsOrder()) {
      where = Optional.of(or());
    }
    List<Ordering> orderings = startsOrder() ? orderings() : List.of();
    if (!peek().is(Token.Kind.END)) {
      throw unexpectedAfterClause(orderings);
    }
    return new JqlQuery(where, orderings);
  }

  private JqlSyntaxException unexpectedAfterClause(List<Ordering> orderings) {
    return orderings.isEmpty()
        ? error("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.")
        : error("Expecting ',', 'ASC' or 'DESC' but got '" + peek().text() + "'.");
  }

  private boolean startsOrder() {
    return peek().isWord("order") && tokens.get(position + 1).isWord("by");
  }

  private Clause or() throws JqlSyntaxException {
    List<Clause> parts = new ArrayList<>();
    do {
      parts.add(and());
    } while (take(Token.Kind.OR));
    return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
  }

  private Clause and() throws JqlSyntaxException {
    List<Clause> parts = new ArrayList<>();
    do {
      parts.add(not());
    } while (take(Token.Kind.AND));
    return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
  }

  private Clause not() throws JqlSyntaxException {
    if (take(Token.Kind.NOT)) {
      return new Clause.Not(not());
    }
    if (take(Token.Kind.OPEN)) {
      Clause inner = or();
      expectClose();
      return inner;
    }
    return condition();
  }

  private void expectClose() throws JqlSyntaxException {
    if (peek().is(Token.Kind.END)) {
      throw error("Expecting ')' before the end of the query.");
    }
    if (!take(Token.Kind.CLOSE)) {
      throw error("Expecting ')' but got '" + peek().text() + "'.");
    }
  }

  private Clause condition() throws JqlSyntaxException {
    Place place = peek().place();
    String field = field();
    Comparison comparison = comparison();
    return new Clause.Condition(field, comparison, operand(), place);
  }

  private String field() throws JqlSyntaxException {
    Token token = peek();
    if (token.is(Token.Kind.END)) {
      throw error("Expecting a field name at the end of the query.");
    }
    if (!token.isText()) {
      throw error("Expecting a field name but got '" + token.text() + "'.");
    }
    position++;
    if (token.isWord("cf") && take(Token.Kind.OPEN_BRACKET)) {
      return customField();
    }
    if (peek().is(Token.Kind.OPEN_BRACKET)) {
      throw new JqlSyntaxException(
          "The sandbox does not search issue properties; Jira does.", token.place());
    }
    refuseReserved(token);
    return token.text();
  }

  private String customField() throws JqlSyntaxException {
    Token id = peek();
    if (!id.isText() || !id.text().matches("\\d{1,18}")) {
      throw error("Expecting the id of a custom field but got '" + id.text() + "'.");
    }
    position++;
    if (!take(Token.Kind.CLOSE_BRACKET)) {
      throw error("Expecting ']' but got '" + peek().text() + "'.");
    }
    return "cf[" + id.text() + "]";
  }

  private void refuseReserved(Token token) throws JqlSyntaxException {
    if (token.is(Token.Kind.WORD) && ReservedWords.contains(token.text())) {
      throw new JqlSyntaxException(
          "'"
              + token.text()
              + "' is a reserved JQL word. You must surround it in quotation marks to use it in a"
              + " query.",
          token.place());
    }
  }

  private Comparison comparison() throws JqlSyntaxException {
    Token token = peek();
    if (token.is(Token.Kind.OPERATOR)) {
      position++;
      return Comparison.ofSign(token.text());
    }
    if (token.is(Token.Kind.NOT) && tokens.get(position + 1).isWord("in")) {
      position += 2;
      return Comparison.NOT_IN;
    }
    if (token.isWord("in")) {
      position++;
      return Comparison.IN;
    }
    if (token.isWord("is")) {
      position++;
      return take(Token.Kind.NOT) ? Comparison.IS_NOT : Comparison.IS;
    }
    throw noOperator(token);
  }

  private JqlSyntaxException noOperator(Token token) {
    if (token.is(Token.Kind.WORD) && HISTORY.contains(token.text().toLowerCase(Locale.ROOT))) {
      return error(
          "The sandbox does not search the change history (operator '"
              + token.text().toUpperCase(Locale.ROOT)
              + "'); Jira does.");
    }
    return token.is(Token.Kind.END)
        ? error("Expecting operator before the end of the query. " + OPERATORS)
        : error("Expecting operator but got '" + token.text() + "'. " + OPERATORS);
  }

  private Operand operand() throws JqlSyntaxException {
    Token token = peek();
    if (take(Token.Kind.OPEN)) {
      return list(token.place());
    }
    if (!token.isText()) {
      throw noOperand(token);
    }
    position++;
    if (token.isWord("empty") || token.isWord("null")) {
      return new Operand.Empty(token.place());
    }
    if (take(Token.Kind.OPEN)) {
      return function(token);
    }
    refuseReserved(token);
    return new Operand.Value(token.text(), token.place());
  }

  private JqlSyntaxException noOperand(Token token) {
    return token.is(Token.Kind.END)
        ? error("Expecting either a value, list or function before the end of the query.")
        : error(
            "Expecting either a value, list or function but got '"
                + token.text()
                + "'. You must surround '"
                + token.text()
                + "' in quotation marks to use it as a value.");
  }

  private Operand list(Place place) throws JqlSyntaxException {
    List<Operand> operands = new ArrayList<>();
    do {
      operands.add(operand());
    } while (take(Token.Kind.COMMA));
    expectClose();
    return new Operand.Many(operands, place);
  }

  private Operand function(Token name) throws JqlSyntaxException {
    List<String> arguments = new ArrayList<>();
    if (!peek().is(Token.Kind.CLOSE)) {
      do {
        arguments.add(argument());
      } while (take(Token.Kind.COMMA));
    }
    expectClose();
    return new Operand.Function(name.text(), arguments, name.place());
  }

  private String argument() throws JqlSyntaxException {
    Token token = peek();
    if (!token.isText()) {
      throw error("Expecting an argument of the function but got '" + token.text() + "'.");
    }
    refuseReserved(token);
    position++;
    return token.text();
  }

  private List<Ordering> orderings() throws JqlSyntaxException {
    position += 2;
    List<Ordering> orderings = new ArrayList<>();
    do {
      Place place = peek().place();
      orderings.add(new Ordering(field(), direction(), place));
    } while (take(Token.Kind.COMMA));
    return orderings;
  }

  private Ordering.Direction direction() {
    Token token = peek();
    if (token.isWord("asc") || token.isWord("desc")) {
      position++;
      return Ordering.Direction.valueOf(token.text().toUpperCase(Locale.ROOT));
    }
    return Ordering.Direction.UNSTATED;
  }

  private Token peek() {
    return tokens.get(position);
  }

  private boolean take(Token.Kind kind) {
    boolean found = peek().is(kind);
    if (found) {
      position++;
    }
    return found;
  }

  private JqlSyntaxException error(String reason) {
    return new JqlSyntaxException(reason, peek().place());
  }
}
