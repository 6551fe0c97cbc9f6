package org.poworkbench.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsgiPluginHostTest {
  private static final String NOTICE =
      """
      package tiny;
      public class Notice implements java.util.function.Supplier<String> {
        private final java.util.concurrent.Callable<String> service;
        public Notice(java.util.concurrent.Callable<String> service) { this.service = service; }
        public String get() {
          try { return "heard " + service.call(); } catch (Exception e) { throw new IllegalStateException(e); }
        }
      }
      """;
  private static final String CALLABLE_REFERENCE =
      "<osgi:reference id=\"callable\" interface=\"java.util.concurrent.Callable\"/>";

  @TempDir Path folder;
  private OsgiPluginHost host;
  private final RecordingType notes = new RecordingType();

  @BeforeEach
  void startHost() {
    host = OsgiPluginHost.start(folder.resolve("home"));
    host.register(notes);
  }

  @AfterEach
  void stopHost() {
    host.close();
  }

  @Test
  void startsTheContextThenTheModulesOfAnApp() {
    host.register(Callable.class.getName(), (Callable<String>) () -> "a word");

    Plugin plugin = host.install(noticeApp().jar(folder));

    assertRuns(plugin);
    assertEquals(List.of("enable one", "enable two"), notes.calls);
    assertEquals("heard a word", ((Supplier<?>) plugin.create("tiny.Notice")).get());
    assertEquals(2, host.enabledModules("note").size());
  }

  @Test
  void waitsForAServiceThatComesLate() {
    CompletableFuture<Plugin> installing =
        CompletableFuture.supplyAsync(() -> host.install(noticeApp().jar(folder)));
    notes.checked.join();

    host.register(Callable.class.getName(), (Callable<String>) () -> "late");

    Plugin plugin = installing.join();
    assertRuns(plugin);
    assertEquals("heard late", ((Supplier<?>) plugin.create("tiny.Notice")).get());
  }

  @Test
  void namesTheServiceThatNeverComes() {
    Plugin plugin = host.install(noticeApp().waiting(1).jar(folder));

    assertFails(plugin, "timed out", "java.util.concurrent.Callable");
  }

  @Test
  void refusesAnImportThatNothingExports() {
    Plugin plugin = host.install(TinyApp.named("t").importing("com.nowhere.api").jar(folder));

    assertFails(plugin, "The app imports com.nowhere.api, which nothing exports.");
  }

  @Test
  void saysTheVersionThatItHasWhenAnImportAsksForAnother() {
    Plugin plugin =
        host.install(TinyApp.named("t").importing("org.slf4j;version=\"[1.7,2)\"").jar(folder));

    assertFails(plugin, "org.slf4j", "exported as 2.0.17");
  }

  @Test
  void refusesTheOldNamesOfJakartaEvenWhereTheyAreOptional() {
    Plugin plugin =
        host.install(
            TinyApp.named("t").importing("javax.ws.rs.core;resolution:=optional").jar(folder));

    assertFails(plugin, "javax.ws.rs.core", "Jira 11 does not have", "jakarta.ws.rs.core");
  }

  @Test
  void namesModuleAndClassWhenAClassOfTheDescriptorIsMissing() {
    Plugin plugin =
        host.install(
            TinyApp.named("t").module("<note key=\"po-lost\" class=\"tiny.Lost\"/>").jar(folder));

    assertFails(plugin, "po-lost", "tiny.Lost");
    assertTrue(plugin.modules().get(0).failure().orElseThrow().contains("tiny.Lost"));
  }

  @Test
  void refusesAModuleOfUnknownType() {
    Plugin plugin =
        host.install(TinyApp.named("t").module("<gadgetry key=\"po-what\"/>").jar(folder));

    assertFails(plugin, "The module 'po-what' is of the unknown type <gadgetry>.");
  }

  @Test
  void refusesTwoModulesWithOneKey() {
    Plugin plugin =
        host.install(
            TinyApp.named("t")
                .module("<note key=\"po-twin\"/>")
                .module("<note key=\"po-twin\"/>")
                .jar(folder));

    assertFails(plugin, "Two modules have the key 'po-twin'.");
  }

  @Test
  void takesTheWholeAppBackWhenOneModuleFails() {
    Plugin plugin =
        host.install(
            TinyApp.named("t")
                .module("<note key=\"good\"/>")
                .module("<note key=\"bad\" fails=\"no ink\"/>")
                .jar(folder));

    assertFails(plugin, "bad", "no ink");
    assertEquals(List.of("enable good", "disable good"), notes.calls);
    assertThrows(IllegalStateException.class, plugin::context);
  }

  @Test
  void tellsWhyABeanCannotBeMade() {
    Plugin plugin =
        host.install(
            TinyApp.named("t")
                .source("tiny.Notice", NOTICE)
                .bean("<bean class=\"tiny.Notice\" autowire=\"constructor\"/>")
                .jar(folder));

    assertFails(plugin, "tiny.Notice", "java.util.concurrent.Callable");
  }

  @Test
  void keepsAnAppFromSeeingClassesThatItDoesNotImport() {
    Plugin plugin =
        host.install(
            TinyApp.named("t")
                .module("<note key=\"po-v\" class=\"org.apache.velocity.app.Velocity\"/>")
                .jar(folder));

    assertFails(plugin, "org.apache.velocity.app.Velocity");
  }

  @Test
  void refusesADescriptorWithADocumentType() {
    Path jar =
        TinyApp.named("t")
            .module("]><!DOCTYPE x [ <!ENTITY y SYSTEM \"file:///etc/hostname\">")
            .jar(folder);

    assertThrows(PluginFailure.class, () -> host.install(jar));
  }

  @Test
  void remembersOverARestartThatAnAppIsSwitchedOff() {
    host.install(TinyApp.named("off").module("<note key=\"a\"/>").jar(folder));
    host.install(TinyApp.named("on").module("<note key=\"b\"/>").jar(folder));
    host.disable("off");

    host.close();
    startHost();
    host.installAll(List.of());

    assertEquals(Plugin.State.DISABLED, host.plugin("off").orElseThrow().state());
    assertRuns(host.plugin("on").orElseThrow());
    host.enable("off");
    assertRuns(host.plugin("off").orElseThrow());
  }

  @Test
  void forgetsAnAppThatIsUninstalled() {
    host.install(TinyApp.named("t").module("<note key=\"a\"/>").jar(folder));

    host.uninstall("t");

    assertEquals(List.of("enable a", "disable a"), notes.calls);
    assertTrue(host.plugins().isEmpty());
    host.installAll(List.of());
    assertTrue(host.plugins().isEmpty());
  }

  @Test
  void replacesAnAppThatIsInstalledAgain() {
    host.install(TinyApp.named("t").module("<note key=\"a\"/>").jar(folder));

    host.install(TinyApp.named("t").module("<note key=\"b\"/>").jar(folder));

    assertEquals(List.of("enable a", "disable a", "enable b"), notes.calls);
    assertEquals(1, host.plugins().size());
  }

  @Test
  void runsBesideASecondHostInOneMachine() {
    try (OsgiPluginHost second = OsgiPluginHost.start(folder.resolve("second"))) {
      second.register(Callable.class.getName(), (Callable<String>) () -> "second");
      second.register(new RecordingType());
      host.register(Callable.class.getName(), (Callable<String>) () -> "first");

      Plugin there = second.install(noticeApp().jar(folder));
      Plugin here = host.install(noticeApp().jar(folder));

      assertEquals("heard second", ((Supplier<?>) there.create("tiny.Notice")).get());
      assertEquals("heard first", ((Supplier<?>) here.create("tiny.Notice")).get());
    }
  }

  private static TinyApp noticeApp() {
    return TinyApp.named("tiny")
        .source("tiny.Notice", NOTICE)
        .bean(CALLABLE_REFERENCE)
        .bean("<bean class=\"tiny.Notice\" autowire=\"constructor\"/>")
        .module("<note key=\"one\" class=\"tiny.Notice\"/>")
        .module("<note key=\"two\"/>");
  }

  private static void assertRuns(Plugin plugin) {
    assertEquals("", plugin.failure().orElse(""));
    assertTrue(plugin.enabled());
    assertTrue(plugin.modules().stream().allMatch(PluginModule::enabled));
  }

  private static void assertFails(Plugin plugin, String... parts) {
    assertEquals(Plugin.State.FAILED, plugin.state());
    assertFalse(plugin.modules().stream().anyMatch(PluginModule::enabled));
    String reason = plugin.failure().orElseThrow();
    for (String part : parts) {
      assertTrue(reason.contains(part), reason);
    }
  }

  /** Writes down what the host asks of it; fails where the module says so. */
  private static final class RecordingType implements ModuleType {
    private final List<String> calls = new ArrayList<>();
    private final CompletableFuture<Void> checked = new CompletableFuture<>();

    @Override
    public String element() {
      return "note";
    }

    @Override
    public void check(PluginModule module) {
      checked.complete(null);
    }

    @Override
    public void enable(PluginModule module) {
      module
          .attribute("fails")
          .ifPresent(
              reason -> {
                throw module.failed("has " + reason);
              });
      calls.add("enable " + module.key());
    }

    @Override
    public void disable(PluginModule module) {
      calls.add("disable " + module.key());
    }
  }
}
