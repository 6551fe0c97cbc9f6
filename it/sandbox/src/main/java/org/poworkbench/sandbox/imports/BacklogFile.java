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

/** A file of issues in one of the formats that are known, zipped or not. */
record BacklogFile(Path path, BacklogFormat format) {
  private static final List<BacklogFormat> FORMATS =
      List.of(new JsonLines(), new SearchJson(), new JiraCsv());

  /** Hears of the issues of a file, with the lines in which they begin. */
  interface Lines {
    void issue(BacklogIssue issue, long number);

    void damaged(long number, String reason);
  }

  /**
   * The file; or of a folder all files of the first known format that it has, in the order of their
   * names.
   */
  static List<BacklogFile> in(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(new BacklogFile(path, formatOf(path)));
    }
    if (!Files.isDirectory(path)) {
      throw new ImportFailure("Import: there is no file or folder " + path + ".");
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> files = all.sorted().toList();
      return FORMATS.stream()
          .map(format -> ofFormat(files, format))
          .filter(found -> !found.isEmpty())
          .findFirst()
          .orElseThrow(
              () ->
                  new ImportFailure(
                      "Import: no file in "
                          + path
                          + " ends with .jsonl, .json or .csv, with or without .gz."));
    } catch (IOException e) {
      throw new ImportFailure("Import: the folder " + path + " cannot be read.", e);
    }
  }

  private static List<BacklogFile> ofFormat(List<Path> files, BacklogFormat format) {
    return files.stream()
        .filter(file -> fits(file, format))
        .map(file -> new BacklogFile(file, format))
        .toList();
  }

  /** JSON lines unless the name says otherwise. */
  private static BacklogFormat formatOf(Path file) {
    return FORMATS.stream().filter(format -> fits(file, format)).findFirst().orElse(FORMATS.get(0));
  }

  private static boolean fits(Path file, BacklogFormat format) {
    String name = file.getFileName().toString();
    return name.endsWith(format.ending()) || name.endsWith(format.ending() + ".gz");
  }

  String name() {
    return path.getFileName().toString();
  }

  void read(Lines lines) {
    LastLine last = new LastLine(lines);
    try {
      format.read(this, last);
    } catch (ZipException e) {
      throw new ImportFailure("Import: " + path + " is not a gzip file.", e);
    } catch (EOFException e) {
      throw new ImportFailure("Import: " + path + " is cut off after line " + last.number + ".", e);
    } catch (CharacterCodingException e) {
      throw new ImportFailure(
          "Import: " + path + " is not UTF-8 text after line " + last.number + ".", e);
    } catch (IOException e) {
      throw new ImportFailure("Import: " + path + " cannot be read.", e);
    }
  }

  BufferedReader open() throws IOException {
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

  /** Remembers how far a reading came. */
  private static final class LastLine implements Lines {
    private final Lines lines;
    private long number;

    LastLine(Lines lines) {
      this.lines = lines;
    }

    @Override
    public void issue(BacklogIssue issue, long at) {
      number = at;
      lines.issue(issue, at);
    }

    @Override
    public void damaged(long at, String reason) {
      number = at;
      lines.damaged(at, reason);
    }
  }
}
