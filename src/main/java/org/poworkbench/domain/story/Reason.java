package org.poworkbench.domain.story;

/** Why a check cannot judge a story. The key names the text for people. */
public enum Reason {
  NO_TEXT("noText"),
  NO_WISH("noWish"),
  NO_ESTIMATE("noEstimate"),
  NO_CRITERIA("noCriteria"),
  LINKS_UNKNOWN("linksUnknown"),
  UNSURE("unsure"),
  SAID_ALREADY("saidAlready"),
  ESTIMATED("estimated"),
  TOO_SHORT("tooShort"),
  TOO_FEW("tooFew"),
  NO_VOICE("noVoice"),
  NO_PARENT("noParent"),
  BENEFIT_NAMED("benefitNamed"),
  OTHERS_UNKNOWN("othersUnknown"),
  NOT_ASKED("notAsked"),
  /** Somebody decided that its finding does not fit this issue. */
  SET_ASIDE("setAside");

  private final String key;

  Reason(String key) {
    this.key = key;
  }

  /** Part of the i18n key {@code reason.<key>}. */
  public String key() {
    return key;
  }
}
