package org.poworkbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.jira.text.BundleTexts;

class StoryChecksMetValidatorFactoryTest {

  private final StoryChecksMetValidatorFactory factory =
      new StoryChecksMetValidatorFactory(BundleTexts.ENGLISH);
  private final Map<String, Object> shown = new HashMap<>();

  @Test
  void turnsTheFormIntoArgumentsOfTheWorkflow() {
    Map<String, Object> form =
        Map.of(
            "poLetters", new String[] {"T", "V"},
            "poScore", new String[] {" 70 "},
            "poScope", new String[] {"checked"},
            "poSetAside", new String[] {"stop"},
            "poUnsure", new String[] {"stop"},
            "poFailure", new String[] {"pass"});

    assertEquals(
        Map.of(
            "po.letters", "VT",
            "po.score", "70",
            "po.scope", "checked",
            "po.setAside", "stop",
            "po.unsure", "stop",
            "po.failure", "pass"),
        factory.getDescriptorParams(form));
  }

  @Test
  void takesNothingChosenForNothingAsked() {
    assertEquals("", factory.getDescriptorParams(Map.of()).get("po.letters"));
  }

  @Test
  void proposesValuableAndTestable() {
    factory.getVelocityParamsForInput(shown);

    assertEquals(List.of("V", "T"), checkedLetters());
  }

  @Test
  void showsWhatTheWorkflowSaysForEditing() {
    factory.getVelocityParamsForEdit(shown, descriptor(Map.of("po.letters", "S")));

    assertEquals(List.of("S"), checkedLetters());
  }

  @Test
  void saysTheGateInSentences() {
    factory.getVelocityParamsForView(
        shown, descriptor(StoryGateArguments.write(StoryGate.PROPOSED)));

    assertEquals(
        List.of(
            "V, T must be met.",
            "Asked of user stories.",
            "Set aside: passes.",
            "Cannot be judged: passes.",
            "Check fails: passes, noted in the log."),
        shown.get("poSentences"));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "0", "-5", "many"})
  void saysThatNothingIsAskedYet(String score) {
    factory.getVelocityParamsForView(
        shown, descriptor(arguments(Map.of("poScore", new String[] {score}))));

    assertEquals(
        List.of("Nothing is asked yet. Choose a letter or a score."), shown.get("poSentences"));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"101", "1000", "99999999999"})
  void takesAScoreBeyondTheScaleForAll(String score) {
    assertEquals("100", arguments(Map.of("poScore", new String[] {score})).get("po.score"));
  }

  @Test
  void saysOnTheFormWhatToChoose() {
    factory.getVelocityParamsForInput(shown);

    assertEquals(
        "Choose a letter or a score; else nothing is asked.",
        ((Map<?, ?>) shown.get("poTexts")).get("lettersHelp"));
  }

  @Test
  void givesTemplatesMapsListsAndTextsOnly() {
    factory.getVelocityParamsForInput(shown);

    shown.values().forEach(value -> assertTrue(value instanceof Map || value instanceof List));
  }

  @SuppressWarnings("unchecked") // What the template gets has no type.
  private List<String> checkedLetters() {
    return ((List<Map<String, String>>) shown.get("poLetters"))
        .stream()
            .filter(letter -> letter.get("checked").equals("checked"))
            .map(letter -> letter.get("symbol"))
            .toList();
  }

  private Map<String, String> arguments(Map<String, Object> form) {
    return factory.getDescriptorParams(form).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
  }

  private static ValidatorDescriptor descriptor(Map<String, String> arguments) {
    ValidatorDescriptor descriptor = mock();
    when(descriptor.getArgs()).thenReturn(arguments);
    return descriptor;
  }
}
