package org.poworkbench.jira.text;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.poworkbench.jira.story.Texts;

/** Texts for the person at hand, in that person's language. */
public final class JiraTexts implements Texts {

  private final JiraAuthenticationContext authentication;

  public JiraTexts(JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public String text(String key, Object... arguments) {
    return authentication.getI18nHelper().getText(key, (Object) arguments);
  }
}
