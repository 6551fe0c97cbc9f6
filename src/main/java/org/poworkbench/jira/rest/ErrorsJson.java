package org.poworkbench.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The one shape of every answer that is a refusal or a failure.
 *
 * @param errors what is wrong
 * @param id under which id a failure of ours was noted, absent for mistakes of the caller
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErrorsJson(@JsonProperty("errors") List<ErrorJson> errors, @JsonProperty("id") String id) {

  /**
   * One thing that is wrong.
   *
   * @param field the field of the request, absent when it is the request as a whole
   * @param reason why, in the caller's language
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ErrorJson(@JsonProperty("field") String field, @JsonProperty("reason") String reason) {}

  static ErrorsJson of(String field, String reason) {
    return new ErrorsJson(List.of(new ErrorJson(field, reason)), null);
  }

  static ErrorsJson failure(String reason, String id) {
    return new ErrorsJson(List.of(new ErrorJson(null, reason)), id);
  }
}
