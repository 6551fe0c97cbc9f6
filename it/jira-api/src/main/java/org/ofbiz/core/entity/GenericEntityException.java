package org.ofbiz.core.entity;

/** Source: caught in an app compiled for Jira 9.12.11. */
public class GenericEntityException extends Exception {
  private static final long serialVersionUID = 1L;

  private GenericEntityException() {}
}
