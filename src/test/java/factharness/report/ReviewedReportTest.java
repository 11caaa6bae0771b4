package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How each format shows what is new, changed, fixed, gone and accepted. The small formats are kept
 * in files, as in {@link GoldenReportTest}.
 */
final class ReviewedReportTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/factharness/report/golden-reviewed");
  private static final String CHANGED = "9bacd6c7708f";
  private static final String ACCEPTED = "5ff2db85a15b";

  @ParameterizedTest
  @EnumSource(names = {"GITHUB", "MARKDOWN", "JUNIT"})
  void a_reviewed_run_is_written_as_before(ReportFormat format) throws IOException {
    assertGolden(format.fileName(), format.toText(ReviewedSample.run(), Sample.INFO));
  }

  @Test
  void the_console_says_the_same_as_before() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ConsoleSummary.print(ReviewedSample.run(), null, out, false);
    assertGolden("console.txt", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void sarif_has_a_state_for_each_result_and_suppresses_what_is_accepted() {
    JsonTree results =
        JsonTree.parse(ReportFormat.SARIF.toText(ReviewedSample.run(), Sample.INFO))
            .at("runs")
            .at(0)
            .at("results");
    List<JsonTree> all = results.list().stream().map(JsonTree::new).toList();

    assertThat(all.stream().map(one -> one.at("baselineState").text()).toList())
        .contains("new", "updated", "unchanged", "absent")
        .doesNotContain("null");
    assertThat(all.stream().filter(one -> one.text().contains("suppressions")).toList())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.at("partialFingerprints").text()).contains(ACCEPTED);
              assertThat(one.at("suppressions").at(0).at("status").text()).isEqualTo("accepted");
            });
    assertThat(all.stream().filter(one -> one.at("baselineState").text().equals("absent")).toList())
        .hasSize(2)
        .allMatch(one -> one.at("level").text().equals("none"))
        .noneMatch(one -> one.at("kind").text().equals("fail"));
  }

  @Test
  void json_has_the_state_of_each_finding_and_what_is_gone() {
    JsonTree json = JsonTree.parse(ReportFormat.JSON.toText(ReviewedSample.run(), Sample.INFO));

    assertThat(json.at("baseline").at("path").text()).isEqualTo("main/findings.json");
    assertThat(json.at("gone").at(0).at("fact").text()).isEqualTo("the talks began on Monday");
    assertThat(json.at("warnings").at(0).at("line").value()).isEqualTo(8);
    assertThat(finding(json, CHANGED).at("state").text()).isEqualTo("changed");
    assertThat(finding(json, ACCEPTED).at("accepted").at("until").text()).isEqualTo("2026-01-02");
    assertThat(json.at("outcome").at("accepted").value()).isEqualTo(1);
  }

  private static JsonTree finding(JsonTree json, String id) {
    return json.at("findings").list().stream()
        .map(JsonTree::new)
        .filter(one -> one.at("id").text().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_page_has_a_place_for_each() {
    Document page = Jsoup.parse(ReportFormat.HTML.toText(ReviewedSample.run(), Sample.INFO));

    assertThat(page.select("h1").text())
        .contains("; 7 new, 1 changed, 1 fixed, 1 gone since the baseline; 1 accepted");
    assertThat(page.select("#f-" + CHANGED + " .new").text())
        .isEqualTo("Changed since the baseline");
    assertThat(page.select("#problems #f-" + ACCEPTED)).isEmpty();
    assertThat(page.select("#accepted #f-" + ACCEPTED + " .why").eachText())
        .contains("accepted until 2026-01-02: two people <b>saw</b> the list; we wait");
    assertThat(page.select("#fixed li").text()).contains("Nguyen Hong Dien leads the delegation");
    assertThat(page.select("#gone li").text())
        .isEqualTo("the talks began on Monday us-vietnam-trade/mekong-wire");
    assertThat(page.select(".warnings li").text()).startsWith("accepted.yml:8 was accepted until");
    assertThat(page.select(".matrix small").eachText()).contains("Accepted");
    assertThat(page.select("label:has([name=since])").text()).startsWith("Since the baseline");
  }

  private static void assertGolden(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
