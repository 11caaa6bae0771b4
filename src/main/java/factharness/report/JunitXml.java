package factharness.report;

import factharness.model.Article;
import factharness.model.RunError;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The findings as a JUnit test report, which CI systems list: a suite for each article, a test case
 * for each fact. An error is a failure; a warning, and what editors have accepted, is a skipped
 * test; what could not be checked is an error in a suite of its own.
 */
final class JunitXml implements Format {
  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      document(run, info, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void document(RunView run, RunInfo info, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine(xml);
    xml.writeStartElement("testsuites");
    attribute(xml, "name", Words.PRODUCT);
    String time = info.finishedAt().toString().substring(0, 19);
    for (Article article : run.articles()) {
      suite(article, run.of(article), time, xml);
    }
    if (!run.errors().isEmpty()) {
      errors(run.errors(), time, xml);
    }
    newLine(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    newLine(xml);
  }

  private static void suite(
      Article article, List<ReportedFinding> findings, String time, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml);
    xml.writeStartElement("testsuite");
    attribute(xml, "name", article.id().toString());
    attribute(xml, "tests", findings.size());
    attribute(xml, "failures", count(findings, Outcome.FAILED));
    attribute(xml, "errors", 0);
    attribute(xml, "skipped", count(findings, Outcome.SKIPPED));
    attribute(xml, "timestamp", time);
    for (ReportedFinding finding : findings) {
      testCase(article, finding, xml);
    }
    newLine(xml);
    xml.writeEndElement();
  }

  private static void testCase(Article article, ReportedFinding shown, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml);
    xml.writeStartElement("testcase");
    attribute(xml, "name", Words.wanted(shown.fact()));
    attribute(xml, "classname", article.id().toString());
    attribute(xml, "file", shown.fact().location().path());
    attribute(xml, "line", shown.fact().location().line());
    attribute(xml, "time", 0);
    String message = Words.oneLine(shown);
    switch (outcome(shown)) {
      case FAILED -> {
        xml.writeStartElement("failure");
        attribute(xml, "type", shown.status().label());
        attribute(xml, "message", message);
        xml.writeCharacters(VisibleText.of(Words.inFull(shown)));
        xml.writeEndElement();
      }
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        attribute(xml, "message", message);
      }
      case PASSED -> {
        // A passed test has no words.
      }
    }
    xml.writeEndElement();
  }

  private static void errors(List<RunError> errors, String time, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml);
    xml.writeStartElement("testsuite");
    attribute(xml, "name", Words.ERRORS);
    attribute(xml, "tests", errors.size());
    attribute(xml, "failures", 0);
    attribute(xml, "errors", errors.size());
    attribute(xml, "skipped", 0);
    attribute(xml, "timestamp", time);
    for (RunError error : errors) {
      newLine(xml);
      xml.writeStartElement("testcase");
      attribute(xml, "name", error.location().toString());
      attribute(xml, "classname", Words.ERRORS);
      attribute(xml, "time", 0);
      xml.writeEmptyElement("error");
      attribute(xml, "message", error.message());
      xml.writeEndElement();
    }
    newLine(xml);
    xml.writeEndElement();
  }

  private enum Outcome {
    FAILED,
    SKIPPED,
    PASSED
  }

  /** What is accepted has not passed, but fails nothing. */
  private static Outcome outcome(ReportedFinding shown) {
    return switch (shown.finding().severity()) {
      case ERROR -> shown.isAccepted() ? Outcome.SKIPPED : Outcome.FAILED;
      case WARNING -> Outcome.SKIPPED;
      case NONE -> Outcome.PASSED;
    };
  }

  private static long count(List<ReportedFinding> findings, Outcome outcome) {
    return findings.stream().filter(one -> outcome(one) == outcome).count();
  }

  private static void attribute(XMLStreamWriter xml, String name, Object value)
      throws XMLStreamException {
    xml.writeAttribute(name, VisibleText.line(value.toString()));
  }

  private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
