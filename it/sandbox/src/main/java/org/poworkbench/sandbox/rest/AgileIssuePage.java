package org.poworkbench.sandbox.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What page of issues a request to Jira Software's API asks for. */
public final class AgileIssuePage {
  @QueryParam("jql")
  @DefaultValue("")
  String jql;

  @QueryParam("startAt")
  @DefaultValue("0")
  int startAt;

  @QueryParam("maxResults")
  @DefaultValue("50")
  int maxResults;

  @QueryParam("fields")
  List<String> fields;

  @QueryParam("expand")
  @DefaultValue("")
  String expand;
}
