package org.poworkbench.sandbox.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Jackson as REST v2 has it: its defaults, so unknown fields are refused and dates are milliseconds. */
final class ObjectMappers implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}
