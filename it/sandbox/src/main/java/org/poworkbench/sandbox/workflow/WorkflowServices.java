package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.jira.ContextGuard;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.velocity.AppTemplates;

/** All about workflows, put together: what the rest of the sandbox asks, and what it offers to apps. */
public final class WorkflowServices {

  private final OfferedParts offered = new OfferedParts();
  private final SharedParts parts;
  private final WorkflowsInUse inUse;
  private final Transitions transitions;
  private final FieldsOnScreen fields;
  private final WorkflowEditing editing;
  private final HostServices services;

  private WorkflowServices(HostServices services, JiraObjects objects) {
    this.services = services;
    Site site = objects.site();
    LiveIssues live = new SiteLiveIssues(objects);
    BuiltInParts builtIn = new BuiltInParts(site, live);
    parts = new SharedParts(name -> builtIn.find(name).orElseGet(() -> offered.create(name)));
    inUse = new WorkflowsInUse(site);
    transitions = new Transitions(site, inUse, parts, live);
    fields = new FieldsOnScreen(site);
    editing = new WorkflowEditing(site, offered);
    guarded(IssueService.class, new SiteIssueService(site, transitions, live, fields));
    guarded(IssueWorkflowManager.class, new SiteIssueWorkflows(site, transitions));
    guarded(WorkflowManager.class, new SiteWorkflows(site, inUse, objects));
  }

  /** Offers the services of workflows and issues over the site. */
  public static WorkflowServices offer(HostServices services, JiraObjects objects) {
    return new WorkflowServices(services, objects);
  }

  /** What the host does with the conditions, validators and functions that apps bring. */
  public List<ModuleType> moduleTypes(AppTemplates templates) {
    return Arrays.stream(PartKind.values())
        .<ModuleType>map(
            kind ->
                new WorkflowModuleType(
                    kind,
                    offered,
                    parts,
                    (module, template, model) -> render(templates, module, template, model),
                    key -> texts().getText(key)))
        .toList();
  }

  public Transitions transitions() {
    return transitions;
  }

  public WorkflowsInUse inUse() {
    return inUse;
  }

  public FieldsOnScreen fields() {
    return fields;
  }

  public OfferedParts offeredParts() {
    return offered;
  }

  public WorkflowEditing editing() {
    return editing;
  }

  private String render(
      AppTemplates templates, PluginModule module, String template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>();
    all.put("i18n", texts());
    all.putAll(model);
    return templates.engine(module.plugin()).render(template, all);
  }

  private I18nHelper texts() {
    return services.get(JiraAuthenticationContext.class).getI18nHelper();
  }

  private <T> void guarded(Class<T> type, T service) {
    services.offer(type, ContextGuard.around(type, service));
  }
}
