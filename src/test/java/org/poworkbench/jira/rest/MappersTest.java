package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.text.BundleTexts;

class MappersTest {

  private final RememberedFailures failures = new RememberedFailures();

  @Test
  void answersAMistakeWithFieldAndReason() throws JsonProcessingException {
    Response answer =
        new RequestRefusedMapper(BundleTexts.ENGLISH)
            .toResponse(RequestRefused.wrong("points", "po.rest.points.wrong"));

    assertEquals(400, answer.getStatus());
    assertEquals(
        "{\"errors\":[{\"field\":\"points\",\"reason\":\"This must be a number of 0 or more.\"}]}",
        json(answer));
  }

  @Test
  void answersMissingAndInvisibleIssuesAlike() throws JsonProcessingException {
    Response answer =
        new RequestRefusedMapper(BundleTexts.ENGLISH)
            .toResponse(RequestRefused.noSuchIssue("CHK-1"));

    assertEquals(404, answer.getStatus());
    assertEquals(
        "{\"errors\":[{\"field\":\"key\",\"reason\":\"There is no issue CHK-1, or you may not see it.\"}]}",
        json(answer));
  }

  @Test
  void answersTheUnexpectedWithAnIdAndNothingOfItsCause() throws JsonProcessingException {
    Response answer =
        new UnexpectedFailureMapper(BundleTexts.ENGLISH, failures)
            .toResponse(new IllegalStateException("secret"));

    assertEquals(500, answer.getStatus());
    assertEquals(
        "{\"errors\":[{\"reason\":\"This could not be done (id failure-1). The log of this Jira says why.\"}],"
            + "\"id\":\"failure-1\"}",
        json(answer));
    assertFalse(json(answer).contains("secret"));
  }

  @Test
  void leavesAnswersOfTheFrameworkAsTheyAre() {
    NotAllowedException refused = new NotAllowedException("GET");

    assertSame(
        refused.getResponse(),
        new UnexpectedFailureMapper(BundleTexts.ENGLISH, failures).toResponse(refused));
    assertEquals(0, failures.causes().size());
  }

  private static String json(Response answer) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(answer.getEntity());
  }
}
