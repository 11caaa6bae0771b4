package factharness.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.Writer;

/** The page for people: one self-contained HTML file. */
final class HtmlPage implements Format {
  /** The generated code takes null for "no interceptor", which its signature does not say. */
  @Override
  @SuppressWarnings("NullAway")
  public void write(RunView run, RunInfo info, Writer out) {
    JteindexGenerated.render(
        new OwaspHtmlTemplateOutput(new HarmlessOutput(out)), null, new PageModel(run, info));
  }
}
