package com.atlassian.sal.api.transaction;

/** Source: used in an app compiled for Jira 11.0.0. */
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> action);
}
