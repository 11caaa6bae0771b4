package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Finding;
import factharness.model.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What CI systems read: their own syntax, whatever an article says, and their own limits. */
final class MachineFormatsTest {
  private static final RunResult MANY = BigRun.of(60, 50);

  @Test
  void junit_counts_every_finding_once() throws Exception {
    Document xml = xml(ReportFormat.JUNIT.toText(Sample.run(), Sample.INFO));
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(27 + 1);
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(4);
    assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(6);
    assertThat(xml.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(sum(xml, "tests")).isEqualTo(27 + 1);
    assertThat(sum(xml, "failures")).isEqualTo(4);
  }

  @Test
  void sarif_has_a_result_for_each_problem_with_a_rule_and_a_fingerprint() {
    JsonTree run = sarifRun(Sample.run());
    List<?> results = run.at("results").list();
    assertThat(results).hasSize(10);
    assertThat(results)
        .extracting(one -> new JsonTree(one).at("partialFingerprints").text())
        .doesNotContain("null")
        .doesNotHaveDuplicates();
    assertThat(run.at("invocations").at(0).at("executionSuccessful").value()).isEqualTo(false);
  }

  @Test
  void what_an_article_says_has_its_line_and_what_it_leaves_out_has_none() {
    RunResult run = withLines(Sample.run());

    assertThat(ReportFormat.GITHUB.toText(run, Sample.INFO).lines())
        .filteredOn(line -> line.contains(",title=Contradicted"))
        .isNotEmpty()
        .allMatch(line -> line.contains(",line=7,"));
    assertThat(ReportFormat.GITHUB.toText(run, Sample.INFO).lines())
        .filteredOn(line -> line.startsWith("::warning "))
        .isNotEmpty()
        .noneMatch(line -> line.contains(",line="));
    assertThat(ReportFormat.SARIF.toText(run, Sample.INFO)).contains("\"startLine\" : 7");
    assertThat(ReportFormat.JSON.toText(run, Sample.INFO)).contains("\"line\" : 7");
  }

  private static RunResult withLines(RunResult run) {
    Map<ArticleId, Map<TextSpan, Integer>> lines = new HashMap<>();
    for (Finding finding : run.findings()) {
      for (Evidence evidence : finding.evidence()) {
        lines.computeIfAbsent(finding.article(), id -> new HashMap<>()).put(evidence.span(), 7);
      }
    }
    return new RunResult(
        run.articles(),
        run.previous(),
        run.findings(),
        run.previousFindings(),
        lines,
        run.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "features/a.feature, features/a.feature",
    "a b#c?.html, a%20b%23c%3F.html",
    "javascript:alert(1), javascript%3Aalert%281%29",
    "tin tức.html, tin%20t%E1%BB%A9c.html"
  })
  void sarif_names_files_by_references_that_stay_relative(String path, String uri) {
    assertThat(Sarif.uri(path)).isEqualTo(uri);
  }

  @Test
  void github_gets_ten_of_each_level_and_the_number_of_the_rest() {
    List<String> lines = ReportFormat.GITHUB.toText(MANY, Sample.INFO).lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
    assertThat(lines.get(20)).isEqualTo("::notice::280 more in the report");
  }

  @Test
  void a_comment_stays_within_what_github_takes_and_counts_the_rest() {
    String markdown = ReportFormat.MARKDOWN.toText(MANY, Sample.INFO);
    assertThat(markdown).hasSizeLessThan(65_536).containsPattern("\\n\\d+ more in the report\\n$");
  }

  @Test
  void a_comment_holds_no_link_that_an_article_brought() {
    assertThat(MarkdownSummary.escape("see https://x.example or www.x.example, @team #12"))
        .isEqualTo("see https&#58;//x.example or www&#46;x.example, &#64;team &#35;12");
  }

  @ParameterizedTest
  @MethodSource("factharness.report.HostileTextTest#hostile")
  void hostile_text_leaves_every_format_well_formed(String text) throws Exception {
    RunResult run = HostileTextTest.run(text);
    assertThat(xml(ReportFormat.JUNIT.toText(run, Sample.INFO)).getElementsByTagName("testcase"))
        .extracting(NodeList::getLength)
        .isEqualTo(2);
    assertThat(sarifRun(run).at("results").list()).hasSize(1);
    assertThat(ReportFormat.GITHUB.toText(run, Sample.INFO).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("::error file="));
    String markdown = ReportFormat.MARKDOWN.toText(run, Sample.INFO);
    assertThat(markdown.replace("<br>", "")).doesNotContain("<");
    assertThat(markdown).hasSizeLessThan(65_536);
  }

  private static JsonTree sarifRun(RunResult run) {
    return JsonTree.parse(ReportFormat.SARIF.toText(run, Sample.INFO)).at("runs").at(0);
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static int sum(Document xml, String attribute) throws IOException {
    NodeList suites = xml.getElementsByTagName("testsuite");
    int sum = 0;
    for (int i = 0; i < suites.getLength(); i++) {
      sum += Integer.parseInt(((Element) suites.item(i)).getAttribute(attribute));
    }
    return sum;
  }
}
