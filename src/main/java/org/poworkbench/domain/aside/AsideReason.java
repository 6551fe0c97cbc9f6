package org.poworkbench.domain.aside;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a finding does not fit an issue. */
public enum AsideReason {
  STANDS_ELSEWHERE,
  AGREED_WITH_TEAM,
  RULE_DOES_NOT_FIT,
  OTHER;

  /** As JSON and i18n keys write it, in lower case: {@code stands_elsewhere}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason of this key. */
  public static Optional<AsideReason> ofKey(String key) {
    return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
  }

  /** Whether it says nothing without details. */
  public boolean needsDetails() {
    return this == OTHER;
  }
}
