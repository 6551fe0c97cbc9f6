package com.atlassian.sal.api.transaction;

/** Source: used as a lambda in apps compiled for Jira 11. */
public interface TransactionCallback<T> {
  T doInTransaction();
}
