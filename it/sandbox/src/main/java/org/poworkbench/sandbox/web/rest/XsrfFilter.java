package org.poworkbench.sandbox.web.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.poworkbench.sandbox.web.FormToken;

/** What a form of another site could post needs the header that only a script of this site can send. */
@Priority(Priorities.AUTHORIZATION)
final class XsrfFilter implements ContainerRequestFilter {
  private static final Set<String> OF_FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (context.getMethod().equals("POST")
        && canComeFromAForm(context.getMediaType())
        && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
        && !FormToken.hasNoCheckHeader(request)) {
      context.abortWith(Refusal.of(403, "XSRF check failed"));
    }
  }

  private static boolean canComeFromAForm(MediaType type) {
    return type == null || OF_FORMS.contains(type.getType() + "/" + type.getSubtype());
  }
}
