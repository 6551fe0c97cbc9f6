package org.poworkbench.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import java.util.List;

/** Writes entries in Jira's audit log. Nothing but calls of it loads this class. */
final class AuditEntry {

  private static final String APP = "org.poworkbench";
  private static final String TEXTS = "po.audit.";

  private AuditEntry() {}

  static void ofSite(List<SettingChange> changes) {
    write(
        "site",
        AuditResource.builder("Product Owner Workbench", "PLUGIN").id(APP).build(),
        changes);
  }

  static void ofProject(Project project, List<SettingChange> changes) {
    write(
        "project",
        AuditResource.builder(project.getName(), "PROJECT")
            .id(String.valueOf(project.getId()))
            .build(),
        changes);
  }

  private static void write(String where, AuditResource object, List<SettingChange> changes) {
    AuditType type =
        AuditType.fromI18nKeys(
                CoverageArea.ECOSYSTEM, CoverageLevel.BASE, TEXTS + "category", TEXTS + where)
            .build();
    ComponentAccessor.getOSGiComponentInstanceOfType(AuditService.class)
        .audit(
            AuditEvent.builder(type)
                .affectedObject(object)
                .changedValues(changes.stream().map(AuditEntry::changed).toList())
                .build());
  }

  private static ChangedValue changed(SettingChange change) {
    return ChangedValue.fromI18nKeys(TEXTS + change.setting())
        .from(change.before())
        .to(change.after())
        .build();
  }
}
