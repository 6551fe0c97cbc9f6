package org.poworkbench.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of all endpoints for programs, in the form of OpenAPI 3.1. For licensed users. */
@Path("openapi.json")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

  static final String FILE = "/openapi/openapi.json";

  /**
   * The description.
   *
   * <ul>
   *   <li>200 with it
   *   <li>not logged in -> 401
   * </ul>
   */
  @GET
  public String description() throws IOException {
    try (InputStream file = OpenApiResource.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
