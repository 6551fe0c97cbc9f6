package org.poworkbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.aside.AsideReason;
import org.poworkbench.domain.aside.Decision;

/**
 * Why a finding is to be set aside, as it was sent.
 *
 * @param reason one of a few
 * @param details what was added, without blanks around it
 */
record SetAsideRequest(AsideReason reason, String details) {

  private static final String REASON = "reason";
  private static final String DETAILS = "details";

  static SetAsideRequest read(InputStream body) throws IOException {
    JsonNode request = JsonBody.read(body, Set.of(REASON, DETAILS));
    AsideReason reason = reason(request);
    return new SetAsideRequest(reason, details(request, reason));
  }

  private static AsideReason reason(JsonNode request) {
    String key =
        JsonBody.text(request, REASON)
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> RequestRefused.wrong(REASON, "po.setAside.refused.reason.missing"));
    return AsideReason.ofKey(key)
        .orElseThrow(
            () -> RequestRefused.wrong(REASON, "po.setAside.refused.reason.unknown", reasons()));
  }

  private static String details(JsonNode request, AsideReason reason) {
    String details = JsonBody.text(request, DETAILS).orElse("").strip();
    if (details.isEmpty() && reason.needsDetails()) {
      throw RequestRefused.wrong(DETAILS, "po.setAside.refused.details.missing");
    }
    if (details.length() > Decision.LONGEST_DETAILS) {
      throw RequestRefused.wrong(
          DETAILS, "po.setAside.refused.details.long", details.length(), Decision.LONGEST_DETAILS);
    }
    return details;
  }

  private static String reasons() {
    return Arrays.stream(AsideReason.values())
        .map(AsideReason::key)
        .collect(Collectors.joining(", "));
  }
}
