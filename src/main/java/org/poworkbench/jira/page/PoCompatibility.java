package org.poworkbench.jira.page;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.bridge.JiraVersion;
import org.poworkbench.jira.text.JiraTexts;

/**
 * The page 'Compatibility': whether this Jira has what the app calls. It asks for none of the app's beans, so that it
 * still answers when something is wrong with them.
 */
@WebSudoRequired
public class PoCompatibility extends JiraWebActionSupport {

  private boolean showAll;
  private Map<String, Object> page = Map.of();

  /** Looks everything up and shows what is not as expected. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    JiraAuthenticationContext authentication = ComponentAccessor.getJiraAuthenticationContext();
    if (!access(authentication).isAdministrator()) {
      return "securitybreach";
    }
    CompatibilityReport report =
        new CompatibilityReport(
            new JiraTexts(authentication), PoCompatibility.class.getClassLoader());
    page = report.page(showAll, JiraVersion.current().orElse("?"));
    return "input";
  }

  private static Access access(JiraAuthenticationContext authentication) {
    return new Access(
        authentication,
        ComponentAccessor.getPermissionManager(),
        ComponentAccessor.getComponent(GlobalPermissionManager.class),
        ComponentAccessor.getIssueManager());
  }

  /** The same as the default: there is nothing to send to this page. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  /** What the template shows: texts, and lists of texts. */
  public Map<String, Object> getPage() {
    return page;
  }

  public void setShowAll(String value) {
    showAll = "true".equals(value);
  }
}
