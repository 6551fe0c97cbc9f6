package org.poworkbench.sandbox.imports;

import java.io.BufferedReader;
import java.io.IOException;

/** One issue per line, a JSON object. */
final class JsonLines implements BacklogFormat {
  @Override
  public String ending() {
    return ".jsonl";
  }

  @Override
  public void read(BacklogFile file, BacklogFile.Lines lines) throws IOException {
    long number = 0;
    try (BufferedReader reader = file.open()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(line, number, lines);
        }
      }
    }
  }

  private static void read(String line, long number, BacklogFile.Lines lines) {
    BacklogIssue issue;
    try {
      issue = BacklogLine.read(line);
    } catch (BacklogLine.Damaged e) {
      lines.damaged(number, e.getMessage());
      return;
    }
    lines.issue(issue, number);
  }
}
