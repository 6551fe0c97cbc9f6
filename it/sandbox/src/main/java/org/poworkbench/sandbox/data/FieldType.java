package org.poworkbench.sandbox.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * The built-in types of custom fields, with their keys in Jira and the class of the values that the
 * site keeps: numbers as Double, texts, users and groups as String (a user's key), labels as a Set of
 * String, an option and an epic as its id, sprints as a List of ids.
 */
public enum FieldType {
  NUMBER(FieldType.BUILT_IN, "float", "exactnumber", "Number Field"),
  TEXT(FieldType.BUILT_IN, "textfield", "textsearcher", "Text Field (single line)"),
  TEXT_AREA(FieldType.BUILT_IN, "textarea", "textsearcher", "Text Field (multi-line)"),
  LABELS(FieldType.BUILT_IN, "labels", "labelsearcher", "Labels"),
  SELECT(FieldType.BUILT_IN, "select", "multiselectsearcher", "Select List (single choice)"),
  USER(FieldType.BUILT_IN, "userpicker", "userpickergroupsearcher", "User Picker (single user)"),
  GROUP(FieldType.BUILT_IN, "grouppicker", "grouppickersearcher", "Group Picker (single group)"),
  SPRINTS(FieldType.SOFTWARE, "gh-sprint", "gh-sprint-searcher", "Jira Sprint Field"),
  EPIC(FieldType.SOFTWARE, "gh-epic-link", "gh-epic-link-searcher", "Epic Link Relationship"),
  RANK(FieldType.SOFTWARE, "gh-lexo-rank", "gh-lexo-rank-searcher", "Global Rank");

  private static final String BUILT_IN = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final String SOFTWARE = "com.pyxis.greenhopper.jira:";

  private final String owner;
  private final String name;
  private final String searcher;
  private final String displayName;

  FieldType(String owner, String name, String searcher, String displayName) {
    this.owner = owner;
    this.name = name;
    this.searcher = searcher;
    this.displayName = displayName;
  }

  public String key() {
    return owner + name;
  }

  public String searcherKey() {
    return owner + searcher;
  }

  public String displayName() {
    return displayName;
  }

  /** Whether it comes with Jira Software. */
  public boolean isOfSoftware() {
    return owner.equals(SOFTWARE);
  }

  public static Optional<FieldType> ofKey(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
  }
}
