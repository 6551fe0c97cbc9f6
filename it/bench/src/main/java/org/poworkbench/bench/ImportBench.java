package org.poworkbench.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;

/** Imports a folder of backlogs, then lets the app check all of their stories. */
public final class ImportBench {
  private static final long LOOK_EVERY_NANOS = 500_000_000L;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox sandbox;

  private ImportBench(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Name the folder: -Dbench.args=FOLDER");
    }
    Path home = Files.createTempDirectory("import-bench");
    Path app = Path.of(System.getProperty("po.app"));
    SandboxOptions empty = SandboxOptions.at(home).withDemo(false).withApp(app);
    Sandbox.start(empty).close();

    long begin = System.nanoTime();
    try (Sandbox sandbox = Sandbox.start(empty.withImport(Path.of(arguments[0])))) {
      double seconds = (System.nanoTime() - begin) / 1e9;
      long issues = sandbox.site().issues().count();
      Figures.print("imported_issues", issues);
      Figures.print("imported_issues_per_second", issues / seconds);
      Figures.print("import_peak_heap_MiB", peakHeapMebibytes());
      new ImportBench(sandbox).checkExistingStories();
    }
    // Gemini leaves a thread behind that would keep the process.
    System.exit(0);
  }

  private void checkExistingStories() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    ask("POST", "/start");
    JsonNode state = ask("GET", "");
    while (!state.path("state").asText().matches("done|failed|stopped")) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      state = ask("GET", "");
    }
    if (!state.path("state").asText().equals("done")) {
      throw new IllegalStateException("The check did not end well: " + state);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Figures.print("backfilled_issues", state.path("done").asDouble());
    Figures.print("backfilled_issues_per_second", state.path("done").asDouble() / seconds);
    Figures.print("backfill_failed_issues", state.path("failed").asDouble());
    Figures.print("peak_heap_MiB", peakHeapMebibytes());
  }

  private JsonNode ask(String method, String path) throws IOException, InterruptedException {
    String admin =
        Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + "/rest/po/1.0/story-backfill" + path))
            .header("Authorization", "Basic " + admin)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return new ObjectMapper().readTree(answer.body());
  }

  private static double peakHeapMebibytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1048576.0;
  }
}
