package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as a process of its own: what it prints, and how it ends. */
class SandboxProcessIT {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void printsItsAddressAndModulesAndEndsOnSigterm() throws Exception {
    Process process = start("-Dsandbox.port=0");
    List<String> lines = untilReady(process);

    process.destroy();

    assertAll(
        () -> assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it ends"),
        () -> assertTrue(has(lines, ".*http://localhost:\\d+/jira.*"), lines.toString()),
        () -> assertTrue(has(lines, ".*modules enabled: (\\d+) of \\1\\b.*"), lines.toString()));
  }

  @Test
  void endsWhenTheProcessThatStartedItEnds() throws Exception {
    List<String> command = command("-Dsandbox.port=0");
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" & echo pid $!; wait", "sh"));
    shell.addAll(command);
    Process parent = new ProcessBuilder(shell).redirectErrorStream(true).start();
    List<String> lines = untilReady(parent);
    ProcessHandle sandbox = ProcessHandle.of(pid(lines)).orElseThrow();

    parent.destroyForcibly();

    sandbox.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertTrue(!sandbox.isAlive());
  }

  private static long pid(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("pid "))
        .mapToLong(line -> Long.parseLong(line.substring(4)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysInOneLineThatItsPortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertFailsInOneLine(
          "Port " + taken.getLocalPort() + " is in use", "-Dsandbox.port=" + taken.getLocalPort());
    }
  }

  @Test
  void saysInOneLineThatAnImportIsMissing() throws Exception {
    assertFailsInOneLine("nowhere.jsonl", "-Dsandbox.import=" + folder.resolve("nowhere.jsonl"));
  }

  @Test
  void saysInOneLineThatAnImportIsBroken() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.jsonl.gz"), "this is not gzip");

    assertFailsInOneLine("broken.jsonl.gz", "-Dsandbox.import=" + broken);
  }

  private void assertFailsInOneLine(String words, String... options) throws Exception {
    Path errors = folder.resolve("errors.txt");
    List<String> all = new ArrayList<>(List.of("-Dsandbox.demo=false"));
    all.addAll(List.of(options));
    if (all.stream().noneMatch(option -> option.startsWith("-Dsandbox.port"))) {
      all.add("-Dsandbox.port=0");
    }
    Process process =
        new ProcessBuilder(command(all.toArray(String[]::new)))
            .redirectOutput(folder.resolve("output.txt").toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(errors, StandardCharsets.UTF_8);
    assertAll(
        () -> assertTrue(ended, "it ends"),
        () -> assertNotEquals(0, process.exitValue()),
        () -> assertEquals(1, lines.size(), lines.toString()),
        () -> assertTrue(lines.get(0).contains(words), lines.toString()));
  }

  private Process start(String... options) throws IOException {
    return new ProcessBuilder(command(options)).redirectErrorStream(true).start();
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsandbox.home=" + folder.resolve("home"));
    command.add("-Dsandbox.app=" + TheSandbox.app());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.poworkbench.sandbox.SandboxMain");
    return command;
  }

  /** The lines up to the one that says that it is ready. */
  private static List<String> untilReady(Process process) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
      if (line.contains("eady in")) {
        return lines;
      }
    }
    throw new AssertionError("It ended before it was ready: " + lines);
  }

  private static boolean has(List<String> lines, String pattern) {
    return lines.stream().anyMatch(line -> line.matches(pattern));
  }
}
