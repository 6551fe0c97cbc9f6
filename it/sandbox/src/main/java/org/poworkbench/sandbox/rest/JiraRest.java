package org.poworkbench.sandbox.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.workflow.WorkflowServices;

/** Jira's own REST API, to be mounted at /rest/api/2/*. */
public final class JiraRest {

  private JiraRest() {}

  /**
   * Makes the servlet.
   *
   * @param users who sends a request; empty for anonymous
   */
  public static HttpServlet servlet(
      Site site,
      IssueSearch search,
      IssueService issues,
      WorkflowServices workflows,
      Function<HttpServletRequest, Optional<ApplicationUser>> users) {
    Callers callers = new Callers(site, users);
    ResourceConfig config =
        new ResourceConfig()
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
            .register(JacksonFeature.withoutExceptionMappers())
            .register(new Mapper())
            .register(new RefusalMapper())
            .register(new FailureMapper())
            .registerClasses(
                ServerResource.class,
                ProjectResource.class,
                SearchResource.class,
                IssueResource.class)
            .register(
                new Resources(
                    new ServerResource(site, callers),
                    new ProjectResource(site, callers),
                    new SearchResource(site, search, callers),
                    new IssueResource(
                        site, issues, workflows.transitions(), workflows.fields(), callers)));
    return new ServletContainer(config);
  }

  /** Resources that were made here; Jersey warns of instances that it is given as providers. */
  private static final class Resources extends AbstractBinder {
    private final List<Object> resources;

    Resources(Object... resources) {
      this.resources = List.of(resources);
    }

    @Override
    protected void configure() {
      resources.forEach(resource -> bind(resource).to((Class<?>) resource.getClass()));
    }
  }

  private static final class Mapper implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper =
        new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
