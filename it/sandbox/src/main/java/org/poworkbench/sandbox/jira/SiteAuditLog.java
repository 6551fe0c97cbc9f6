package org.poworkbench.sandbox.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.AuditLog;
import org.poworkbench.sandbox.data.AuditRecord.AuditChange;

/** Keeps what apps tell for the audit log, with who did it and when. */
final class SiteAuditLog implements AuditService {
  private final AuditLog log;
  private final JiraAuthenticationContext authentication;
  private final Clock clock;

  SiteAuditLog(AuditLog log, JiraAuthenticationContext authentication, Clock clock) {
    this.log = log;
    this.authentication = authentication;
    this.clock = clock;
  }

  @Override
  public void audit(AuditEvent event) {
    ApplicationUser user = authentication.getLoggedInUser();
    log.add(
        clock.instant(),
        user == null ? null : user.getKey(),
        event.getCategoryI18nKey(),
        event.getActionI18nKey(),
        event.getAffectedObjects().stream()
            .map(AuditResource::getName)
            .collect(Collectors.joining(", ")),
        event.getChangedValues().stream()
            .map(value -> new AuditChange(value.getI18nKey(), value.getFrom(), value.getTo()))
            .toList());
  }
}
