package org.poworkbench.sandbox.imports;

import java.io.IOException;

/** A way in which files hold issues. */
interface BacklogFormat {
  /** The end of the names of such files. */
  String ending();

  /** Tells every issue of the file, and what is damaged. */
  void read(BacklogFile file, BacklogFile.Lines lines) throws IOException;
}
