package org.poworkbench.sandbox.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file of issues, one JSON object per line, zipped or not. */
record BacklogFile(Path path) {
  /** Hears of the lines of a file. */
  interface Lines {
    void issue(BacklogIssue issue, long number);

    void damaged(long number, String reason);
  }

  /** The file, or all backlog files of the folder in the order of their names. */
  static List<BacklogFile> in(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(new BacklogFile(path));
    }
    if (!Files.isDirectory(path)) {
      throw new ImportFailure("Import: there is no file or folder " + path + ".");
    }
    try (Stream<Path> all = Files.list(path)) {
      List<BacklogFile> files =
          all.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
              .sorted()
              .map(BacklogFile::new)
              .toList();
      if (files.isEmpty()) {
        throw new ImportFailure("Import: no file in " + path + " ends with .jsonl or .jsonl.gz.");
      }
      return files;
    } catch (IOException e) {
      throw new ImportFailure("Import: the folder " + path + " cannot be read.", e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  void read(Lines lines) {
    long number = 0;
    try (BufferedReader reader = open()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(line, number, lines);
        }
      }
    } catch (ZipException e) {
      throw new ImportFailure("Import: " + path + " is not a gzip file.", e);
    } catch (EOFException e) {
      throw new ImportFailure("Import: " + path + " is cut off after line " + number + ".", e);
    } catch (CharacterCodingException e) {
      throw new ImportFailure(
          "Import: " + path + " is not UTF-8 text after line " + number + ".", e);
    } catch (IOException e) {
      throw new ImportFailure("Import: " + path + " cannot be read.", e);
    }
  }

  private static void read(String line, long number, Lines lines) {
    BacklogIssue issue;
    try {
      issue = BacklogLine.read(line);
    } catch (BacklogLine.Damaged e) {
      lines.damaged(number, e.getMessage());
      return;
    }
    lines.issue(issue, number);
  }

  private BufferedReader open() throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path));
    return new BufferedReader(
        new InputStreamReader(
            name().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream,
            StandardCharsets.UTF_8.newDecoder()));
  }

  /** Reads the issues alone; what is damaged has been told before. */
  void issues(Consumer<BacklogIssue> consumer) {
    read(
        new Lines() {
          @Override
          public void issue(BacklogIssue issue, long number) {
            consumer.accept(issue);
          }

          @Override
          public void damaged(long number, String reason) {
            // Told by the first reading.
          }
        });
  }
}
