package org.poworkbench.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.eclipse.gemini.blueprint.service.exporter.support.OsgiServiceFactoryBean;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.job.CatchUpJob;
import org.poworkbench.jira.job.JiraThreads;
import org.poworkbench.jira.listener.IssueChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The root of the app. */
@Configuration(proxyBeanMethods = false)
@Import({ImportedServices.class, StoryCoach.class, Backlogs.class, Dashboards.class})
public class Application {

  @Bean
  LifecycleAware lifecycle(
      StoryFields fields,
      IssueChanges changes,
      BackfillJob backfill,
      CatchUpJob catchUp,
      JiraThreads threads,
      Failures failures) {
    return new Lifecycle(fields, changes, backfill, catchUp, threads, failures);
  }

  // Jira calls only those that are services.
  @Bean
  OsgiServiceFactoryBean exportedLifecycle(LifecycleAware lifecycle) {
    OsgiServiceFactoryBean exporter = new OsgiServiceFactoryBean();
    exporter.setTarget(lifecycle);
    exporter.setInterfaces(new Class<?>[] {LifecycleAware.class});
    return exporter;
  }
}
