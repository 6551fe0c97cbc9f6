package org.poworkbench.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.story.Texts;

/** The parameter screen of {@link StoryChecksMetValidator}. Its templates get maps and texts only. */
public final class StoryChecksMetValidatorFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginValidatorFactory {

  private final Texts texts;

  @Inject
  public StoryChecksMetValidatorFactory(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    putForm(velocityParams, StoryGate.PROPOSED);
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    putForm(velocityParams, gate(descriptor));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("poSentences", new GateInWords(texts).sentences(gate(descriptor)));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
    StoryGate gate =
        new StoryGate(
            StoryGateArguments.letters(String.join("", values(formParams, "poLetters"))),
            StoryGateArguments.score(value(formParams, "poScore")),
            !StoryGateArguments.CHECKED.equals(value(formParams, "poScope")),
            StoryGateArguments.STOP.equals(value(formParams, "poSetAside")),
            StoryGateArguments.STOP.equals(value(formParams, "poUnsure")),
            StoryGateArguments.STOP.equals(value(formParams, "poFailure")));
    return StoryGateArguments.write(gate);
  }

  private void putForm(Map<String, Object> velocityParams, StoryGate gate) {
    velocityParams.put("poTexts", GateInWords.formTexts(texts));
    velocityParams.put(
        "poLetters", Arrays.stream(Letter.values()).map(letter -> letter(letter, gate)).toList());
    velocityParams.put("poChecked", checked(gate));
  }

  private Map<String, String> letter(Letter letter, StoryGate gate) {
    return Map.of(
        "symbol", letter.symbol(),
        "name", texts.text("letter." + letter.word() + ".name"),
        "checked", mark(gate.letters().contains(letter)));
  }

  private static Map<String, String> checked(StoryGate gate) {
    return Map.ofEntries(
        Map.entry("score", gate.leastScore().isPresent() ? "" + gate.leastScore().getAsInt() : ""),
        Map.entry("stories", mark(gate.storiesOnly())),
        Map.entry("checked", mark(!gate.storiesOnly())),
        Map.entry("setAsidePasses", mark(!gate.setAsideStops())),
        Map.entry("setAsideStops", mark(gate.setAsideStops())),
        Map.entry("unsurePasses", mark(!gate.unsureStops())),
        Map.entry("unsureStops", mark(gate.unsureStops())),
        Map.entry("failurePasses", mark(!gate.failureStops())),
        Map.entry("failureStops", mark(gate.failureStops())));
  }

  private static String mark(boolean checked) {
    return checked ? "checked" : "";
  }

  private static StoryGate gate(AbstractDescriptor descriptor) {
    return StoryGateArguments.read(((ValidatorDescriptor) descriptor).getArgs());
  }

  private static String value(Map<String, Object> formParams, String name) {
    return values(formParams, name).stream().findFirst().orElse("").strip();
  }

  private static List<String> values(Map<String, Object> formParams, String name) {
    Object value = formParams.get(name);
    if (value instanceof String[] several) {
      return List.of(several);
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
