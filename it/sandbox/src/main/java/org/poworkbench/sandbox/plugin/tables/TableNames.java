package org.poworkbench.sandbox.plugin.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Names tables as Jira does: behind {@code AO_} and the last six digits of the namespace's MD5. */
final class TableNames implements NameConverters, EntityManagerConfiguration {
  private final String prefix;
  private final TableNameConverter tables;
  private final FieldNameConverter fields = new AtlassianFieldNameConverter();
  private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
  private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
  private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
  private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

  TableNames(String namespace) {
    prefix = "AO_" + lastSixDigits(namespace);
    tables = new AtlassianTableNameConverter(name -> prefix + "_" + name);
  }

  String prefix() {
    return prefix;
  }

  private static String lastSixDigits(String namespace) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().withUpperCase().formatHex(digest);
      return digits.substring(digits.length() - 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return tables;
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return fields;
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return sequences;
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return triggers;
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return indexes;
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return uniques;
  }

  /** The engine still declares the question, deprecated as it is. */
  @Override
  @SuppressWarnings("deprecation")
  public boolean useWeakCache() {
    return true;
  }

  @Override
  public NameConverters getNameConverters() {
    return this;
  }

  /** Another app's tables are none of this app's business. */
  @Override
  public SchemaConfiguration getSchemaConfiguration() {
    return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
  }

  @Override
  public EntityInfoResolverFactory getEntityInfoResolverFactory() {
    return new SimpleEntityInfoResolverFactory();
  }
}
