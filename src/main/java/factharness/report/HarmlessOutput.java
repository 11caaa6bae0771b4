package factharness.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Where the templates write to: whatever reaches the page passes {@link VisibleText}. */
final class HarmlessOutput implements TemplateOutput {
  private final Writer writer;

  HarmlessOutput(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void writeContent(String value) {
    try {
      writer.write(VisibleText.of(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    writeContent(value.substring(beginIndex, endIndex));
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    throw new UnsupportedOperationException("the templates are compiled as text");
  }
}
