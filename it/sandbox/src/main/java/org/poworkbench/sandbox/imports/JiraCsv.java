package org.poworkbench.sandbox.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;

/**
 * Jira's CSV export with all fields. It is read twice: what an export leaves out, such as the states of
 * sprints, follows from all its rows together.
 */
final class JiraCsv implements BacklogFormat {
  private static final ObjectReader ROWS =
      new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String ending() {
    return ".csv";
  }

  @Override
  public void read(BacklogFile file, BacklogFile.Lines lines) throws IOException {
    CsvBacklog backlog = new CsvBacklog();
    eachRow(file, lines, (columns, row, line) -> backlog.survey(columns, row));
    eachRow(file, new Unheard(), (columns, row, line) -> tell(backlog, columns, row, line, lines));
  }

  private static void tell(
      CsvBacklog backlog, CsvColumns columns, String[] row, long line, BacklogFile.Lines lines) {
    BacklogIssue issue;
    try {
      issue = BacklogLine.read(backlog.line(columns, row));
    } catch (BacklogLine.Damaged e) {
      lines.damaged(line, e.getMessage());
      return;
    }
    lines.issue(issue, line);
  }

  /** Hears of a row with its columns and the line in which it ends. */
  private interface Rows {
    void row(CsvColumns columns, String[] row, long line);
  }

  private static void eachRow(BacklogFile file, BacklogFile.Lines lines, Rows rows)
      throws IOException {
    try (BufferedReader reader = file.open()) {
      skipByteOrderMark(reader);
      CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(reader));
      MappingIterator<String[]> all = ROWS.with(schema).readValues(reader);
      if (!all.hasNextValue()) {
        lines.damaged(1, "there are no columns");
        return;
      }
      CsvColumns columns = new CsvColumns(all.nextValue());
      if (!columns.has(CsvBacklog.KEY)) {
        lines.damaged(1, "there is no column 'Issue key', as Jira's CSV export has it");
        return;
      }
      while (all.hasNextValue()) {
        rows.row(columns, all.nextValue(), all.getCurrentLocation().getLineNr() - 1L);
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      lines.damaged(line, "not readable as CSV: " + e.getOriginalMessage());
    }
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }

  /** Whoever exports chooses comma or semicolon; the names of columns hold neither. */
  private static char separator(BufferedReader reader) throws IOException {
    char[] start = new char[4096];
    reader.mark(start.length);
    int read = reader.read(start);
    reader.reset();
    for (int place = 0; place < read && start[place] != '\n'; place++) {
      if (start[place] == ',' || start[place] == ';') {
        return start[place];
      }
    }
    return ',';
  }

  /** The second reading finds the same damage as the first. */
  private static final class Unheard implements BacklogFile.Lines {
    @Override
    public void issue(BacklogIssue issue, long number) {
      // Nobody listens.
    }

    @Override
    public void damaged(long number, String reason) {
      // Told by the first reading.
    }
  }
}
