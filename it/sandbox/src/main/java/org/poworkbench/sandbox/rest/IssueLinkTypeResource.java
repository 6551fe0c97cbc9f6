package org.poworkbench.sandbox.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.poworkbench.sandbox.data.Site;

/** The types that links between issues may have. */
@Path("/issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkTypeResource {

  private final Site site;

  IssueLinkTypeResource(Site site) {
    this.site = site;
  }

  @GET
  public Map<String, Object> all(@Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return Json.object(
        "issueLinkTypes", site.links().types().stream().map(references::linkType).toList());
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> one(@PathParam("id") long id, @Context UriInfo uri) {
    return site.links()
        .type(id)
        .map(new ReferenceJson(site, uri.getBaseUri())::linkType)
        .orElseThrow(() -> Refusal.notFound("No issue link type with id '" + id + "' found."));
  }
}
