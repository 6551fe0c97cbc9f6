package org.poworkbench.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.story.Texts;

/** The page 'Check existing stories'. A script starts and stops the check and follows it. */
@WebSudoRequired
public class PoCheckExistingStories extends JiraWebActionSupport {

  private static final List<String> TEXTS =
      List.of(
          "title",
          "intro",
          "start",
          "stop",
          "continue",
          "leave",
          "bar",
          "began",
          "startedBy",
          "node",
          "ended",
          "showFailed",
          "unseen",
          "signedOut",
          "lost");

  private final transient Access access;
  private final transient BackfillRecord record;
  private final transient BackfillInWords words;
  private final transient Texts texts;

  private Map<String, Object> page = Map.of();

  @Inject
  public PoCheckExistingStories(
      Access access, BackfillRecord record, BackfillInWords words, Texts texts) {
    this.access = access;
    this.record = record;
    this.words = words;
    this.texts = texts;
  }

  /** Shows how far the check has come. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    if (!access.isAdministrator()) {
      return "securitybreach";
    }
    page = new LinkedHashMap<>();
    TEXTS.forEach(name -> page.put(name + "Text", texts.text("po.backfill.page." + name)));
    Backfill now = record.current();
    page.put("sentence", words.sentence(now, record.stopWished()));
    page.put("failures", words.failures(now));
    page.put("percent", String.valueOf(words.percent(now)));
    return "input";
  }

  /** The same as the default: there is nothing to send to this page. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  /** What the template shows: texts only. */
  public Map<String, Object> getPage() {
    return page;
  }
}
