package org.poworkbench.jira.page;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.settings.Judging;

/** What the pages of the site and of a project take in about how stories are judged. */
public abstract class SettingsAction extends JiraWebActionSupport {

  private final transient Map<String, String> judging = new LinkedHashMap<>();

  /** What was typed in, by name; what the form did not hold stays as it is. */
  final Map<String, String> judgingOver(Judging current) {
    Map<String, String> all = JudgingForm.typed(current);
    all.putAll(judging);
    return all;
  }

  /** The settings that the form did not hold: a client that does not know them leaves them as they are. */
  final Set<String> untold() {
    return JudgingForm.NAMES.stream()
        .filter(name -> !judging.containsKey(name))
        .collect(Collectors.toSet());
  }

  public void setMostCriteria(String value) {
    judging.put(JudgingForm.MOST_CRITERIA, value);
  }

  public void setTimesUsual(String value) {
    judging.put(JudgingForm.TIMES_USUAL, value);
  }

  public void setMostWords(String value) {
    judging.put(JudgingForm.MOST_WORDS, value);
  }

  public void setLanguage(String value) {
    judging.put(JudgingForm.LANGUAGE, value);
  }

  public void setVagueEnglish(String value) {
    judging.put("vagueEnglish", value);
  }

  public void setVagueGerman(String value) {
    judging.put("vagueGerman", value);
  }

  public void setPrescribedEnglish(String value) {
    judging.put("prescribedEnglish", value);
  }

  public void setPrescribedGerman(String value) {
    judging.put("prescribedGerman", value);
  }
}
