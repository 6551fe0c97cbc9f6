package org.poworkbench.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import org.eclipse.gemini.blueprint.service.importer.support.Availability;
import org.eclipse.gemini.blueprint.service.importer.support.ImportContextClassLoaderEnum;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everything that the app takes from Jira. Each method returns Gemini's factory bean and not its object: only then does
 * the app wait for the service before its own beans are made.
 */
@Configuration(proxyBeanMethods = false)
public class ImportedServices {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  OsgiServiceProxyFactoryBean activeObjects() {
    return imported(ActiveObjects.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean clusterLockService() {
    return imported(ClusterLockService.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean clusterManager() {
    return imported(ClusterManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean constantsManager() {
    return imported(ConstantsManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean customFieldManager() {
    return imported(CustomFieldManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean eventPublisher() {
    return imported(EventPublisher.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean globalPermissionManager() {
    return imported(GlobalPermissionManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean issueIndexingService() {
    return imported(IssueIndexingService.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean issueLinkManager() {
    return imported(IssueLinkManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean issueManager() {
    return imported(IssueManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean issueWorkflowManager() {
    return importedIfThere(IssueWorkflowManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean jiraAuthenticationContext() {
    return imported(JiraAuthenticationContext.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean jiraThreadLocalUtil() {
    return imported(JiraThreadLocalUtil.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean labelManager() {
    return imported(LabelManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean pageBuilderService() {
    return imported(PageBuilderService.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean permissionManager() {
    return imported(PermissionManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean projectManager() {
    return imported(ProjectManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean searchService() {
    return imported(SearchService.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean userManager() {
    return imported(UserManager.class);
  }

  @Bean
  OsgiServiceProxyFactoryBean workflowManager() {
    return importedIfThere(WorkflowManager.class);
  }

  // Unmanaged: Jira's services keep the context class loader of their caller, as they expect inside
  // Jira.
  private static OsgiServiceProxyFactoryBean imported(Class<?> service) {
    return proxy(service, Availability.MANDATORY, PATIENCE);
  }

  // For what only gives hints: a call fails at once where Jira does not offer the service.
  private static OsgiServiceProxyFactoryBean importedIfThere(Class<?> service) {
    return proxy(service, Availability.OPTIONAL, Duration.ofMillis(1));
  }

  private static OsgiServiceProxyFactoryBean proxy(
      Class<?> service, Availability availability, Duration patience) {
    OsgiServiceProxyFactoryBean factory = new OsgiServiceProxyFactoryBean();
    factory.setInterfaces(new Class<?>[] {service});
    factory.setAvailability(availability);
    factory.setTimeout(patience.toMillis());
    factory.setImportContextClassLoader(ImportContextClassLoaderEnum.UNMANAGED);
    return factory;
  }
}
