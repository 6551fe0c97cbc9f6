package org.poworkbench.sandbox.search;

/** The names of the index's fields. */
final class IndexNames {
  static final String ID = "id";
  static final String NUMBER = "number";
  static final String PRESENT = "present";
  static final String ARCHIVED = "archived";
  static final String PROJECT = "project";
  static final String KEY = "key";
  static final String TYPE = "type";
  static final String STATUS = "status";
  static final String STATUS_CATEGORY = "statusCategory";
  static final String PRIORITY = "priority";
  static final String RESOLUTION = "resolution";
  static final String SUMMARY = "summary";
  static final String DESCRIPTION = "description";
  static final String ENVIRONMENT = "environment";
  static final String COMMENT = "comment";
  static final String REPORTER = "reporter";
  static final String ASSIGNEE = "assignee";
  static final String CREATOR = "creator";
  static final String CREATED = "created";
  static final String UPDATED = "updated";
  static final String RESOLVED = "resolved";
  static final String DUE = "due";
  static final String LEVEL = "level";
  static final String PARENT = "parent";
  static final String LABELS = "labels";
  static final String COMPONENT = "component";
  static final String FIX_VERSION = "fixVersion";
  static final String AFFECTED_VERSION = "affectedVersion";
  static final String VOTES = "votes";

  private static final String SORT = ".sort";

  private IndexNames() {}

  static String ofField(long fieldId) {
    return "field-" + fieldId;
  }

  static String sortOf(String indexName) {
    return indexName + SORT;
  }
}
