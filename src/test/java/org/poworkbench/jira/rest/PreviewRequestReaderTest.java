package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.jira.rest.PreviewRequestReader.PreviewRequest;

class PreviewRequestReaderTest {

  @Test
  void readsWhatIsToBeOtherwise() throws IOException {
    assertEquals(
        new PreviewRequest(
            Optional.of("CHK"),
            Map.of(
                "small",
                Optional.of("5"),
                "language",
                Optional.empty(),
                "vagueEnglish",
                Optional.of("easy\nin no time")),
            40),
        read(
            "{\"projectKey\": \"CHK\", \"from\": 40, \"settings\":"
                + " {\"small\": 5, \"language\": null, \"vagueEnglish\": [\"easy\", \"in no time\"]}}"));
    assertEquals(new PreviewRequest(Optional.empty(), Map.of(), 0), read("{}"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                     | 400
          {                                      | 400
          {"projectKey": 1}                      | 400
          {"from": -1}                           | 400
          {"from": "x"}                          | 400
          {"settings": []}                       | 400
          {"settings": {"on": "true"}}           | 400
          {"settings": {"small": [8]}}           | 400
          {"settings": {"vagueEnglish": "easy"}} | 400
          {"settings": {"vagueEnglish": [1]}}    | 400
          """)
  void refusesWhatItDoesNotUnderstand(String body, int status) {
    assertEquals(status, assertThrows(RequestRefused.class, () -> read(body)).status());
  }

  @Test
  void refusesWhatIsTooLarge() {
    String body = " ".repeat(PreviewRequestReader.MOST_BYTES + 1);
    assertEquals(413, assertThrows(RequestRefused.class, () -> read(body)).status());
  }

  private static PreviewRequest read(String body) throws IOException {
    return PreviewRequestReader.read(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
