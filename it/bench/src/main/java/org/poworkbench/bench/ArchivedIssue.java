package org.poworkbench.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.poworkbench.domain.story.Story;

/**
 * An issue of an archive of real issues.
 *
 * @param epic the key of its epic, blank for none
 * @param points its estimate; null if it has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ArchivedIssue(
    long id,
    String key,
    String project,
    String type,
    boolean subtask,
    @JsonProperty("status_category") String statusCategory,
    String summary,
    String description,
    String epic,
    List<Link> links,
    @JsonProperty("story_points") Double points) {
  private static final ObjectReader READER = new ObjectMapper().readerFor(ArchivedIssue.class);
  private static final String ENDING = ".jsonl.gz";
  private static final Set<String> BLOCKED = Set.of("is blocked by");

  /** A link to another issue, as it reads from this one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Link(String verb, String key) {}

  /** All issues of a folder, file by file in the order of names. */
  static List<ArchivedIssue> in(Path folder) throws IOException {
    List<ArchivedIssue> issues = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        read(file, issues);
      }
    }
    return issues;
  }

  private static void read(Path file, List<ArchivedIssue> issues) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        issues.add(READER.readValue(line));
      }
    }
  }

  boolean isOpen() {
    return !statusCategory.equals("done");
  }

  /** Keys of the issues that it waits for, open or not. */
  List<String> blockers() {
    return links.stream().filter(link -> BLOCKED.contains(link.verb())).map(Link::key).toList();
  }

  Story story() {
    Story story = Story.of(summary, description).ofType(type);
    Story placed = epic.isEmpty() ? story : story.under(epic);
    return Optional.ofNullable(points).map(placed::estimatedAt).orElse(placed);
  }
}
