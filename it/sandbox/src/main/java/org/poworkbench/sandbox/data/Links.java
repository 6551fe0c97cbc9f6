package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Links between issues and their types. */
public final class Links {
  private static final RowMapper<IssueLinkRecord> LINK =
      (row, rowNumber) ->
          new IssueLinkRecord(
              row.getLong("id"),
              row.getLong("type_id"),
              row.getLong("source_id"),
              row.getLong("destination_id"),
              number(row, "sequence"));

  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<List<LinkType>> types;

  Links(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.types = new Snapshot<>(revision, this::readTypes);
  }

  public List<LinkType> types() {
    return types.get();
  }

  public Optional<LinkType> type(long id) {
    return types().stream().filter(type -> type.id() == id).findFirst();
  }

  public Optional<LinkType> typeNamed(String name) {
    return types().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
  }

  public LinkType addType(String name, String inward, String outward) {
    LinkType added = new LinkType(ids.next("link_type"), name, inward, outward, null);
    jdbc.update(
        "insert into link_type (id, name, inward, outward, style) values (?, ?, ?, ?, null)",
        added.id(),
        name,
        inward,
        outward);
    revision.changed();
    return added;
  }

  public void updateType(long id, String name, String inward, String outward) {
    jdbc.update(
        "update link_type set name = ?, inward = ?, outward = ? where id = ?",
        name,
        inward,
        outward,
        id);
    revision.changed();
  }

  /** Removes the type with its links. */
  public void removeType(long id) {
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("delete from issue_link where type_id = ?", id);
              jdbc.update("delete from link_type where id = ?", id);
              revision.changed();
            });
  }

  public Optional<IssueLinkRecord> byId(long id) {
    return jdbc.query("select * from issue_link where id = ?", LINK, id).stream().findFirst();
  }

  public Optional<IssueLinkRecord> find(long sourceId, long destinationId, long typeId) {
    return jdbc
        .query(
            "select * from issue_link where source_id = ? and destination_id = ? and type_id = ?",
            LINK,
            sourceId,
            destinationId,
            typeId)
        .stream()
        .findFirst();
  }

  public List<IssueLinkRecord> outward(long issueId) {
    return jdbc.query("select * from issue_link where source_id = ? order by id", LINK, issueId);
  }

  public List<IssueLinkRecord> inward(long issueId) {
    return jdbc.query(
        "select * from issue_link where destination_id = ? order by id", LINK, issueId);
  }

  public List<IssueLinkRecord> ofType(long typeId) {
    return jdbc.query("select * from issue_link where type_id = ? order by id", LINK, typeId);
  }

  /** Adds the links in one batch, without history; those that exist are left as they are. */
  public void addAll(Collection<IssueLinkRecord> links) {
    List<Object[]> rows =
        links.stream()
            .map(
                link ->
                    new Object[] {
                      ids.nextUnless("issue_link", link.id()),
                      link.typeId(),
                      link.sourceId(),
                      link.destinationId(),
                      link.sequence(),
                      link.typeId(),
                      link.sourceId(),
                      link.destinationId()
                    })
            .toList();
    jdbc.batchUpdate(
        "insert into issue_link (id, type_id, source_id, destination_id, sequence)"
            + " select cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint),"
            + " cast(? as bigint) where not exists (select 1 from issue_link"
            + " where type_id = ? and source_id = ? and destination_id = ?)",
        rows);
  }

  IssueLinkRecord add(long typeId, long sourceId, long destinationId, Long sequence) {
    addAll(List.of(new IssueLinkRecord(0, typeId, sourceId, destinationId, sequence)));
    return find(sourceId, destinationId, typeId).orElseThrow();
  }

  void remove(long id) {
    jdbc.update("delete from issue_link where id = ?", id);
  }

  private List<LinkType> readTypes() {
    return jdbc.query(
        "select id, name, inward, outward, style from link_type order by name",
        (row, rowNumber) ->
            new LinkType(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }
}
