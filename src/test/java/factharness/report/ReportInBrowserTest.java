package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factharness.check.RunResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page as its readers use it. Without Chromium these tests are skipped, but not under CI, where
 * they would be missed.
 */
final class ReportInBrowserTest {
  private static final String VISIBLE_PROBLEMS =
      "[...document.querySelectorAll('.problem')].filter(one => one.checkVisibility()).length";

  private static Chromium browser;
  private static String sample;
  @TempDir private static Path folder;
  private Tab tab;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Chromium.program().isPresent() || "true".equals(System.getenv("CI")),
        "skipped: no Chromium on the search path (apt install chromium, or set CHROMIUM)");
    browser = Chromium.start();
    sample = write(Sample.run(), "sample");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void newTab() throws Exception {
    tab = browser.tab();
  }

  @Test
  void it_opens_without_a_complaint_and_asks_for_nothing_else() {
    tab.open(sample);
    assertThat(tab.text("document.querySelector('h1').innerText")).startsWith("3 contradictions");
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).containsExactly(sample);
  }

  @Test
  void the_worst_problem_is_on_the_first_screen() {
    tab.open(sample);
    assertThat(tab.number("document.querySelector('.problem .why').getBoundingClientRect().bottom"))
        .isPositive()
        .isLessThan(1000);
  }

  @Test
  void without_scripts_every_problem_can_be_read_and_reached() {
    tab.scripts(false);
    tab.open(sample);
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(10);
    assertThat(tab.value("document.getElementById('filters').checkVisibility()")).isEqualTo(false);
  }

  @Test
  void a_verdict_filter_leaves_its_problems_and_is_kept_in_the_address() {
    tab.open(sample);
    tab.value("document.querySelector('[value=omitted]').click()");
    tab.settle();
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(6);
    assertThat(tab.text("location.hash")).isEqualTo("#?verdict=omitted");

    tab.open(sample + "#?verdict=omitted");
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(6);
  }

  @Test
  void search_looks_into_quotes() {
    tab.open(sample);
    tab.value("document.querySelector('[name=q]').focus()");
    tab.type("dulles");
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(2);
  }

  @Test
  void a_search_without_a_hit_says_so() {
    tab.open(sample + "#?q=zebra");
    assertThat(tab.number(VISIBLE_PROBLEMS)).isZero();
    assertThat(tab.value("document.getElementById('no-match').checkVisibility()")).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({
    "severity=error, 4",
    "severity=warning, 6",
    "story=us-vietnam-trade, 10",
    "article=us-vietnam-trade/potomac-courier, 4",
    "tag=%40money, 1",
    "since=new, 4",
    "confidence=90, 5",
    "feature=features/us-vietnam-trade.feature, 10"
  })
  void each_filter_can_be_given_in_the_address(String filter, int problems) {
    tab.open(sample + "#?" + filter);
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(problems);
  }

  @Test
  void a_link_to_evidence_opens_the_article_and_shows_the_words() {
    tab.open(sample);
    String link = tab.text("document.querySelector('.problem .acts a').hash");
    tab.open(sample + link);
    assertThat(tab.text("document.querySelector('.words .on').textContent")).contains("Vietnam");
    assertThat(
            tab.value(
                "(box => box.top >= 0 && box.bottom <= innerHeight)"
                    + "(document.querySelector('.words mark.on').getBoundingClientRect())"))
        .isEqualTo(true);
  }

  @Test
  void a_link_to_a_problem_brings_it_to_the_top() {
    tab.open(sample);
    String id = tab.text("document.querySelectorAll('.problem')[5].id");
    tab.open(sample + "#" + id);
    assertThat(tab.number("document.getElementById('" + id + "').getBoundingClientRect().top"))
        .isBetween(0, 120);
  }

  @Test
  void a_link_to_a_problem_that_is_solved_leads_to_its_fact() {
    tab.open(sample);
    String row = tab.text("document.querySelector('.facts [data-v=supported] li').id");
    tab.open(sample + "#f-" + row.substring(2));
    assertThat(tab.value("document.getElementById('" + row + "').checkVisibility()"))
        .isEqualTo(true);
  }

  @Test
  void the_matrix_is_walked_with_arrow_keys() {
    tab.open(sample);
    tab.value("document.querySelector('.matrix td a').focus()");
    tab.press("ArrowRight");
    tab.press("ArrowDown");
    assertThat(
            tab.text(
                "(cell => cell.cellIndex + ' ' + cell.parentElement.cells[0].innerText)"
                    + "(document.activeElement.closest('td'))"))
        .isEqualTo("2 Bui Thanh Son is Vietnam's deputy prime minister 10");
    tab.press("Enter");
    tab.settle();
    assertThat(tab.text("document.querySelector('.story-article[open]').dataset.name"))
        .isEqualTo("us-vietnam-trade/potomac-courier");
  }

  @Test
  void the_matrix_is_one_stop_for_the_tab_key() {
    tab.open(sample);
    assertThat(
            tab.number("document.querySelectorAll('.matrix td a:not([tabindex=\"-1\"])').length"))
        .isEqualTo(1);
  }

  @Test
  void the_tab_key_reaches_the_problems_from_the_top() {
    tab.open(sample);
    tab.press("Tab");
    assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
  }

  @Test
  void the_legend_hides_marks() {
    tab.open(sample);
    tab.value("document.querySelector('.story-article').open = true");
    String background = "getComputedStyle(document.querySelector('.words mark.x')).backgroundColor";
    assertThat(tab.text(background)).isNotEqualTo("rgba(0, 0, 0, 0)");
    tab.value("document.querySelector('.show-x').click()");
    assertThat(tab.text(background)).isEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void a_problem_can_be_copied_as_text() {
    tab.open(sample);
    tab.value(
        "Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: async text => { window.copied = text; }}})");
    tab.value("document.querySelector('[data-copy=text]').click()");
    tab.settle();
    assertThat(tab.text("window.copied").lines())
        .containsExactly(
            "the surplus is $111 billion",
            "✕ Contradicted: mekong-wire v2",
            "“Vietnam posted a $123 billion surplus in trade with the United States between January"
                + " and October, the government in Hanoi said, a figure that will hang over talks"
                + " which opened in Washington this week.”",
            "expected $111 billion · found $123 billion",
            "features/us-vietnam-trade.feature:15",
            sample + "#" + tab.text("document.querySelector('.problem').id"));
  }

  @ParameterizedTest
  @CsvSource({"1400, false", "1400, true", "390, false", "390, true"})
  void axe_finds_nothing(int width, boolean dark) throws IOException {
    tab.dark(dark);
    tab.size(width, 900);
    tab.open(sample);
    tab.value("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    tab.settle();
    assertThat(violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"390", "320"})
  void nothing_sticks_out_of_a_phone(int width) {
    tab.size(width, 800);
    tab.open(sample);
    tab.value("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    tab.settle();
    assertThat(tab.number("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void it_prints() {
    tab.open(sample);
    assertThat(new String(tab.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @ParameterizedTest
  @MethodSource("factharness.report.HostileTextTest#hostile")
  void hostile_text_does_nothing(String text) throws IOException {
    String page = write(HostileTextTest.run(text), "hostile");
    tab.open(page);
    tab.value("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    tab.settle();
    assertThat(tab.number(VISIBLE_PROBLEMS)).isEqualTo(1);
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).containsExactly(page);
    assertThat(tab.number("document.documentElement.scrollWidth")).isEqualTo(1400);
  }

  private String violations() throws IOException {
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      tab.value(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";0");
    }
    return tab.text(
        "axe.run().then(result => result.violations.map(one => one.id + ': '"
            + " + one.nodes.map(node => node.html).join(' ')).join('\\n'))");
  }

  private static String write(RunResult run, String name) throws IOException {
    return ReportFormat.HTML.write(run, Sample.INFO, folder.resolve(name)).toUri().toString();
  }
}
