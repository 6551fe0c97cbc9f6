package org.poworkbench.sandbox.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDatabaseTest {
  @Test
  void everythingIsThereAfterARestart(@TempDir Path home) {
    IssueRecord written;
    try (SampleSite first = SampleSite.on(Database.open(Database.urlOfHome(home)))) {
      written =
          first.site.writing().create(first.aStory("kept").description("text"), Change.by("pat"));
      first
          .site
          .writing()
          .update(written.id(), draft -> draft.summary("kept and changed"), Change.by("dev"));
      first.site.writing().comment(written.id(), Change.by("dev").withComment("Seen", null, null));
    }
    try (Site second = Site.on(Database.open(Database.urlOfHome(home)))) {
      IssueRecord read = second.issues().byKey("ABC-1").orElseThrow();
      assertEquals("kept and changed", read.summary());
      assertEquals("text", read.description());
      assertEquals(written.created(), read.created());
      assertEquals(1, second.history().of(read.id()).size());
      assertEquals("Seen", second.comments().of(read.id()).get(0).body());
      assertTrue(second.people().authenticate("pat", "pat").isPresent());
      assertTrue(second.permissions().mayBrowse(read, second.permissions().viewer("dev")));
      IssueRecord next = second.writing().create(read.draft().id(0).number(0), Change.silent());
      assertEquals("ABC-2", next.key());
      assertTrue(next.id() > read.id());
    }
  }

  @Test
  void aDatabaseOfANewerSandboxIsRefused(@TempDir Path home) {
    try (Database database = Database.open(Database.urlOfHome(home))) {
      database.jdbc().update("insert into schema_step (step, name) values (1000, 'later')");
    }
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> Database.open(Database.urlOfHome(home)));
    assertTrue(refusal.getMessage().contains("newer sandbox"), refusal.getMessage());
  }
}
