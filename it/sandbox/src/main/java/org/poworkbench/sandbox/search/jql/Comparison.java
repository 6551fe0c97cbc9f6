package org.poworkbench.sandbox.search.jql;

/** The operators of JQL, without those that look into the change history. */
public enum Comparison {
  EQUALS("="),
  NOT_EQUALS("!="),
  LIKE("~"),
  NOT_LIKE("!~"),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  public boolean takesList() {
    return this == IN || this == NOT_IN;
  }

  public boolean isNegative() {
    return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
  }

  public boolean isOrder() {
    return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
  }

  static Comparison ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(sign);
  }
}
