package factharness.report;

import java.io.IOException;
import java.io.Writer;

/** One way to write a run down. Equal runs give equal characters. */
interface Format {
  void write(RunView run, RunInfo info, Writer out) throws IOException;
}
