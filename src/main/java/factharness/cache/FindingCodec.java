package factharness.cache;

import factharness.model.Article;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as bytes, to the last bit of its confidence, but for the fact and the article: whoever
 * reads it has these.
 */
final class FindingCodec {
  /** Bytes that are no finding for the article at hand. */
  static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedException(Throwable cause) {
      super(cause);
    }
  }

  private FindingCodec() {}

  static byte[] encode(Finding finding, Article article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(finding.verdict().name(), out);
      out.writeDouble(finding.confidence());
      out.writeInt(finding.evidence().size());
      for (Evidence evidence : finding.evidence()) {
        evidence(evidence, article, out);
      }
      text(finding.explanation().expected(), out);
      text(finding.explanation().found(), out);
      text(finding.explanation().reason(), out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  static Finding decode(byte[] bytes, Fact fact, Article article) throws DamagedException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Verdict verdict = Verdict.valueOf(text(in));
      double confidence = in.readDouble();
      List<Evidence> evidence = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        evidence.add(evidence(article, in));
      }
      Explanation explanation = new Explanation(text(in), text(in), text(in));
      return new Finding(fact, article.id(), verdict, confidence, evidence, explanation);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DamagedException(e);
    }
  }

  /** Quotes are the article's own words, which need not be kept twice. */
  private static void evidence(Evidence evidence, Article article, DataOutputStream out)
      throws IOException {
    span(evidence.span(), out);
    boolean own = article.text().startsWith(evidence.quote(), evidence.span().start());
    own = own && evidence.quote().length() == evidence.span().length();
    out.writeBoolean(own);
    if (!own) {
      text(evidence.quote(), out);
    }
    out.writeInt(evidence.marks().size());
    for (TextSpan mark : evidence.marks()) {
      span(mark, out);
    }
  }

  private static Evidence evidence(Article article, DataInputStream in) throws IOException {
    TextSpan span = span(in);
    String quote = in.readBoolean() ? span.of(article.text()) : text(in);
    List<TextSpan> marks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      marks.add(span(in));
    }
    return new Evidence(span, quote, marks);
  }

  private static void span(TextSpan span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static TextSpan span(DataInputStream in) throws IOException {
    return new TextSpan(in.readInt(), in.readInt());
  }

  /** As UTF-16, which also holds half a surrogate pair. */
  private static void text(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / Character.BYTES) {
      throw new IOException("no text has the length " + length);
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }
}
