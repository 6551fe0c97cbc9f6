package org.poworkbench.sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import org.poworkbench.sandbox.web.CurrentSession;

/** The door of REST v2: what its annotation does not open is for people with a licence only. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    CurrentSession session = CurrentSession.of(request);
    if (Access.of(resource.getResourceClass(), resource.getResourceMethod()).admits(session)) {
      return;
    }
    context.abortWith(
        session.isAnonymous()
            ? Refusal.of(401, "Client must be authenticated to access this resource.")
            : Refusal.of(403, "Client must be an administrator to access this resource."));
  }
}
