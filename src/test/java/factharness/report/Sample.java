package factharness.report;

import factharness.check.RunResult;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A run made by hand: one story, three invented outlets, one of them with two versions. */
final class Sample {
  static final RunInfo INFO = new RunInfo("0.1.0", Instant.parse("2026-01-02T03:04:05Z"));
  private static final String FEATURE = "features/us-vietnam-trade.feature";
  private static final String STORY = "us-vietnam-trade";

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> before = new ArrayList<>();

  private final Article wire =
      article(
          "mekong-wire",
          "v2",
          "Hanoi and Washington open a new round on tariffs",
          "Lan Pham",
          "2025-11-13T07:20:00Z",
          "Vietnam posted a $123 billion surplus in trade with the United States between January and"
              + " October, the government in Hanoi said, a figure that will hang over talks which"
              + " opened in Washington this week.",
          "Nguyen Hong Dien, the trade minister, heads the Vietnamese side. His team has come to ask"
              + " which goods, coffee among them, could escape the 20% tariff that President Donald"
              + " Trump brought in last August.",
          "Deputy Prime Minister Bui Thanh Son told a business forum in Hanoi that he wanted a"
              + " “fair and balanced” deal soon. The two capitals agreed in September to wrap up the"
              + " pact within weeks.",
          "Washington has no trade figures of its own to show: the agencies that publish them are"
              + " closed by the government shutdown.");

  private final Article wireBefore =
      article(
          "mekong-wire",
          "v1",
          "Hanoi and Washington open a new round on tariffs",
          "Lan Pham",
          "2025-11-12T16:05:00Z",
          "Vietnam posted a $111 billion surplus in trade with the United States between January and"
              + " October, the government in Hanoi said, a figure that will hang over talks which"
              + " opened in Washington this week.",
          "Nguyen Hong Dien, the trade minister, heads the Vietnamese side. His team has come to ask"
              + " which goods, coffee among them, could escape the 46% tariff that President Donald"
              + " Trump brought in last August.",
          "Deputy Prime Minister Bui Thanh Son told a business forum in Hanoi that he wanted a"
              + " “fair and balanced” deal soon. The two capitals agreed in October to wrap up the"
              + " pact within weeks.",
          "To Lam, Vietnam’s top leader, may meet Mr Trump once the text is ready.",
          "Washington has no trade figures of its own to show: the agencies that publish them are"
              + " closed by the government shutdown.");

  private final Article courier =
      article(
          "potomac-courier",
          "",
          "Coffee, cars and chips: what Vietnam wants from Washington",
          "Dana Whitlock",
          "2025-11-13",
          "The delegation that landed at Dulles on Monday is led by Bui Thanh Son, two people who have"
              + " seen its papers said.",
          "At stake is a surplus of one hundred and eleven billion dollars over ten months, counted"
              + " in Hanoi because American statisticians are on furlough.",
          "American officials want easier terms for cars and farm goods. Hanoi wants coffee spared"
              + " from the 20 per cent duty, and to be treated as a market economy.",
          "Much depends on the Supreme Court, which is to rule on the tariffs between the end of this"
              + " year and the middle of next.");

  private final Article review =
      article(
          "red-river-review",
          "",
          "A deal within reach",
          "",
          "2025-11-14",
          "Vietnam’s surplus with America stood at about US$111bn after ten months, official data in"
              + " Hanoi show.",
          "Trade Minister Nguyễn Hồng Diên leads the delegation in Washington, and Bùi Thanh Sơn, a"
              + " deputy prime minister, speaks for the government at home.",
          "Washington and Hanoi said in October that they would finish within weeks. The levy of 20%"
              + " on Vietnamese goods, in force since August, would stay; a list of exceptions is"
              + " still open.");

  static RunResult run() {
    return new Sample().build();
  }

  /** One article that says the one thing it should. */
  static RunResult cleanRun() {
    Sample sample = new Sample();
    sample.supported(
        fact(9, "Nguyen Hong Dien leads the delegation", "The people"),
        sample.wire,
        0.96,
        "Nguyen Hong Dien, the trade minister, heads the Vietnamese side.",
        "heads");
    return new RunResult(List.of(sample.wire), List.of(), sample.findings, List.of(), List.of());
  }

  private RunResult build() {
    people();
    figures();
    talks();
    return new RunResult(
        List.of(wire, courier, review),
        List.of(wireBefore),
        findings,
        before,
        List.of(
            new RunError(
                new SourceLocation("fixtures/us-vietnam-trade/delta-daily.html", 0),
                "holds no article text, only menus; save the page of the article itself")));
  }

  private void people() {
    Fact leads = fact(9, "Nguyen Hong Dien leads the delegation", "The people", "@people");
    supported(
        leads,
        wire,
        0.96,
        "Nguyen Hong Dien, the trade minister, heads the Vietnamese side.",
        "heads");
    contradicted(
        leads,
        courier,
        0.93,
        "The delegation that landed at Dulles on Monday is led by Bui Thanh Son, two people who have"
            + " seen its papers said.",
        "led by Bui Thanh Son",
        "Nguyen Hong Dien",
        "Bui Thanh Son");
    supported(
        leads,
        review,
        0.98,
        "Trade Minister Nguyễn Hồng Diên leads the delegation in Washington",
        "Nguyễn Hồng Diên leads");
    supported(
        before,
        leads,
        wireBefore,
        0.96,
        "Nguyen Hong Dien, the trade minister, heads the Vietnamese side.",
        "heads");

    Fact son =
        fact(10, "Bui Thanh Son is Vietnam's deputy prime minister", "The people", "@people");
    supported(
        son,
        wire,
        0.97,
        "Deputy Prime Minister Bui Thanh Son told a business forum in Hanoi",
        "Deputy Prime Minister Bui Thanh Son");
    omitted(
        son,
        courier,
        0.71,
        "The delegation that landed at Dulles on Monday is led by Bui Thanh Son, two people who have seen its papers said.",
        "names Bui Thanh Son, but not his office");
    supported(
        son,
        review,
        0.95,
        "Bùi Thanh Sơn, a deputy prime minister",
        "Bùi Thanh Sơn, a deputy prime minister");
    supported(
        before,
        son,
        wireBefore,
        0.97,
        "Deputy Prime Minister Bui Thanh Son told a business forum in Hanoi",
        "Deputy Prime Minister Bui Thanh Son");

    Fact lam = fact(11, "To Lam is Vietnam's top leader", "The people", "@people");
    omitted(lam, wire, 0.88, "", "nothing in the article speaks of To Lam");
    omitted(lam, courier, 0.9, "", "nothing in the article speaks of To Lam");
    omitted(lam, review, 0.9, "", "nothing in the article speaks of To Lam");
    supported(
        before,
        lam,
        wireBefore,
        0.94,
        "To Lam, Vietnam’s top leader, may meet Mr Trump once the text is ready.",
        "To Lam, Vietnam’s top leader");
  }

  private void figures() {
    Fact surplus =
        new Fact(
            "the surplus is $111 billion",
            new SourceLocation(FEATURE, 15),
            Expectation.STATED,
            Importance.REQUIRED,
            List.of("U.S.–Vietnam trade talks", "The figures"),
            List.of("@required", "@money"));
    contradicted(
        surplus,
        wire,
        0.99,
        "Vietnam posted a $123 billion surplus in trade with the United States between January and"
            + " October, the government in Hanoi said, a figure that will hang over talks which"
            + " opened in Washington this week.",
        "$123 billion surplus",
        "$111 billion",
        "$123 billion");
    supported(
        surplus,
        courier,
        0.95,
        "At stake is a surplus of one hundred and eleven billion dollars over ten months, counted in Hanoi because American statisticians are on furlough.",
        "surplus of one hundred and eleven billion dollars");
    supported(
        surplus,
        review,
        0.98,
        "Vietnam’s surplus with America stood at about US$111bn after ten months, official data in Hanoi show.",
        "about US$111bn");
    supported(
        before,
        surplus,
        wireBefore,
        0.99,
        "Vietnam posted a $111 billion surplus in trade with the United States between January and October",
        "$111 billion surplus");

    Fact tariff = fact(16, "the US tariff on Vietnamese imports is 20%", "The figures", "@money");
    supported(
        tariff,
        wire,
        0.97,
        "which goods, coffee among them, could escape the 20% tariff that President Donald Trump brought in last August.",
        "20% tariff");
    supported(
        tariff,
        courier,
        0.94,
        "Hanoi wants coffee spared from the 20 per cent duty, and to be treated as a market economy.",
        "20 per cent duty");
    supported(
        tariff,
        review,
        0.92,
        "The levy of 20% on Vietnamese goods, in force since August, would stay",
        "levy of 20%");
    contradicted(
        before,
        tariff,
        wireBefore,
        0.98,
        "which goods, coffee among them, could escape the 46% tariff that President Donald Trump brought in last August.",
        "46% tariff",
        "20%",
        "46%");

    Fact wrong =
        new Fact(
            "the surplus is $123 billion",
            new SourceLocation(FEATURE, 18),
            Expectation.NOT_STATED,
            Importance.NORMAL,
            List.of("U.S.–Vietnam trade talks", "A wrong figure must be gone"),
            List.of());
    supported(
        wrong,
        wire,
        0.98,
        "Vietnam posted a $123 billion surplus in trade with the United States between January and October",
        "$123 billion surplus");
    contradicted(
        wrong,
        courier,
        0.9,
        "At stake is a surplus of one hundred and eleven billion dollars over ten months",
        "one hundred and eleven billion dollars",
        "$123 billion",
        "one hundred and eleven billion dollars");
    contradicted(
        wrong,
        review,
        0.95,
        "Vietnam’s surplus with America stood at about US$111bn after ten months",
        "US$111bn",
        "$123 billion",
        "US$111bn");
    contradicted(
        before,
        wrong,
        wireBefore,
        0.95,
        "Vietnam posted a $111 billion surplus in trade with the United States",
        "$111 billion",
        "$123 billion",
        "$111 billion");
  }

  private void talks() {
    Fact october =
        fact(
            21,
            "Hanoi and Washington agreed in October to conclude the pact within weeks",
            "The talks");
    contradicted(
        october,
        wire,
        0.86,
        "The two capitals agreed in September to wrap up the pact within weeks.",
        "in September",
        "October",
        "September");
    omitted(october, courier, 0.82, "", "nothing in the article speaks of an agreement in October");
    supported(
        october,
        review,
        0.91,
        "Washington and Hanoi said in October that they would finish within weeks.",
        "in October");
    supported(
        before,
        october,
        wireBefore,
        0.92,
        "The two capitals agreed in October to wrap up the pact within weeks.",
        "in October");

    Fact shutdown =
        fact(
            22,
            "Official US trade figures are missing because of the government shutdown",
            "The talks");
    supported(
        shutdown,
        wire,
        0.93,
        "Washington has no trade figures of its own to show: the agencies that publish them are closed by the government shutdown.",
        "closed by the government shutdown");
    supported(
        shutdown,
        courier,
        0.62,
        "counted in Hanoi because American statisticians are on furlough.",
        "American statisticians are on furlough");
    omitted(
        shutdown,
        review,
        0.84,
        "Vietnam’s surplus with America stood at about US$111bn after ten months, official data in Hanoi show.",
        "gives Hanoi's figures without saying why there are no American ones");
    supported(
        before,
        shutdown,
        wireBefore,
        0.93,
        "Washington has no trade figures of its own to show: the agencies that publish them are closed by the government shutdown.",
        "closed by the government shutdown");

    Fact court =
        new Fact(
            "The Supreme Court ruling is due between late 2025 and mid-2026",
            new SourceLocation(FEATURE, 25),
            Expectation.STATED,
            Importance.OPTIONAL,
            List.of("U.S.–Vietnam trade talks", "The talks"),
            List.of("@optional"));
    omitted(court, wire, 0.9, "", "nothing in the article speaks of the Supreme Court");
    supported(
        court,
        courier,
        0.87,
        "Much depends on the Supreme Court, which is to rule on the tariffs between the end of this year and the middle of next.",
        "between the end of this year and the middle of next");
    omitted(court, review, 0.9, "", "nothing in the article speaks of the Supreme Court");
    omitted(
        before, court, wireBefore, 0.9, "", "nothing in the article speaks of the Supreme Court");
  }

  private static Article article(
      String name,
      String version,
      String headline,
      String byline,
      String published,
      String... text) {
    ArticleMetadata metadata =
        new ArticleMetadata(
            headline,
            byline,
            published,
            "",
            "en",
            version.isEmpty() ? "https://news.example/" + name : "",
            "",
            List.of(),
            List.of());
    String path =
        "fixtures/" + STORY + "/" + name + (version.isEmpty() ? "" : "/" + version) + ".html";
    return Article.of(new ArticleId(STORY, name, version), path, metadata, List.of(text));
  }

  private static Fact fact(int line, String text, String scenario, String... tags) {
    return new Fact(
        text,
        new SourceLocation(FEATURE, line),
        Expectation.STATED,
        Importance.NORMAL,
        List.of("U.S.–Vietnam trade talks", scenario),
        List.of(tags));
  }

  private void supported(Fact fact, Article article, double confidence, String quote, String mark) {
    supported(findings, fact, article, confidence, quote, mark);
  }

  private static void supported(
      List<Finding> to, Fact fact, Article article, double confidence, String quote, String mark) {
    add(
        to,
        fact,
        article,
        Verdict.SUPPORTED,
        confidence,
        quote,
        mark,
        "",
        "",
        "the article says so");
  }

  private void contradicted(
      Fact fact,
      Article article,
      double confidence,
      String quote,
      String mark,
      String expected,
      String found) {
    contradicted(findings, fact, article, confidence, quote, mark, expected, found);
  }

  private static void contradicted(
      List<Finding> to,
      Fact fact,
      Article article,
      double confidence,
      String quote,
      String mark,
      String expected,
      String found) {
    add(
        to,
        fact,
        article,
        Verdict.CONTRADICTED,
        confidence,
        quote,
        mark,
        expected,
        found,
        "the article says otherwise");
  }

  private void omitted(Fact fact, Article article, double confidence, String quote, String reason) {
    omitted(findings, fact, article, confidence, quote, reason);
  }

  private static void omitted(
      List<Finding> to,
      Fact fact,
      Article article,
      double confidence,
      String quote,
      String reason) {
    add(to, fact, article, Verdict.OMITTED, confidence, quote, "", "", "", reason);
  }

  private static void add(
      List<Finding> to,
      Fact fact,
      Article article,
      Verdict verdict,
      double confidence,
      String quote,
      String mark,
      String expected,
      String found,
      String reason) {
    List<Evidence> evidence = new ArrayList<>();
    if (!quote.isEmpty()) {
      TextSpan span = find(article.text(), quote, 0);
      evidence.add(
          Evidence.of(
              article,
              span,
              mark.isEmpty() ? List.of() : List.of(find(article.text(), mark, span.start()))));
    }
    to.add(
        new Finding(
            fact,
            article.id(),
            verdict,
            confidence,
            evidence,
            new Explanation(expected, found, reason)));
  }

  private static TextSpan find(String text, String part, int from) {
    int start = text.indexOf(part, from);
    if (start < 0) {
      throw new IllegalArgumentException("not in the article: " + part);
    }
    return new TextSpan(start, start + part.length());
  }
}
