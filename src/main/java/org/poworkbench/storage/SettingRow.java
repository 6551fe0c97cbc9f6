package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Settings that belong together, as one text, so that they change together. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {

  /** What is set. */
  @NotNull
  @Unique
  String getName();

  /** To which values; never searched by. */
  @StringLength(StringLength.UNLIMITED)
  String getContent();

  void setContent(String content);
}
