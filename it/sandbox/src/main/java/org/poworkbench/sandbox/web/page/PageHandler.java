package org.poworkbench.sandbox.web.page;

/** Answers requests to one path. */
@FunctionalInterface
public interface PageHandler {
  Reply handle(PageRequest request) throws Exception;
}
