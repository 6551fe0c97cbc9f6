package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Resources of one API as a servlet, with Jira's shape of errors. */
final class RestApplication {

  private RestApplication() {}

  static HttpServlet servlet(Object... resources) {
    ResourceConfig config =
        new ResourceConfig()
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
            .register(JacksonFeature.withoutExceptionMappers())
            .register(new Mapper())
            .register(new RefusalMapper())
            .register(new FailureMapper());
    List.of(resources).forEach(resource -> config.register(resource.getClass()));
    return new ServletContainer(config.register(new Resources(resources)));
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
