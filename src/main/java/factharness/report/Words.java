package factharness.report;

import factharness.accepted.Acceptance;
import factharness.check.Baseline;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** Every word the reports say by themselves, in one place. */
final class Words {
  static final String PRODUCT = "Factharness";
  static final String SKIP = "Skip to the problems";
  static final String PROBLEMS = "To correct";
  static final String MATRIX = "All facts";
  static final String MATRIX_HELP =
      "Facts down, articles across. Every sign leads to its evidence; arrow keys move between signs.";
  static final String ARTICLES = "Articles";
  static final String ERRORS = "Not checked";
  static final String EXPECTED = "expected";
  static final String FOUND = "found";
  static final String NEAREST = "Nearest";
  static final String CONFIDENCE = "confidence";
  static final String WAS = "was";
  static final String READ_IN_ARTICLE = "Read in the article";
  static final String COPY_LINK = "Copy link";
  static final String COPY_TEXT = "Copy text";
  static final String COPIED = "Copied";
  static final String SEARCH = "Search facts, articles and quotes";
  static final String FILTERS = "Filters";
  static final String CLEAR = "Clear";
  static final String SHOWN = "shown";
  static final String NO_MATCH = "Nothing matches these filters.";
  static final String ANY = "any";
  static final String STORY = "Story";
  static final String ARTICLE = "Article";
  static final String FEATURE = "Feature";
  static final String TAG = "Tag";
  static final String SEVERITY = "Severity";
  static final String MIN_CONFIDENCE = "At least this sure";
  static final String THE_VERSION_BEFORE = "the version before";
  static final String THE_BASELINE = "the baseline";
  static final String SINCE = "Since";
  static final String SINCE_NEW = "new problems";
  static final String SINCE_CHANGED = "changed verdicts";
  static final String MARKS = "Marks";
  static final String MARK_CONTRADICTING = "contradicts";
  static final String MARK_SUPPORTING = "supports";
  static final String MARK_NEAREST = "nearest to an omitted fact";
  static final String FACTS = "Facts";
  static final String FACT = "Fact";
  static final String ORIGINAL = "Original";
  static final String CORRECTION = "Correction";
  static final String NOTE = "Note on reading";
  static final String CHANGED_ELSEWHERE = "Verdicts that changed outside of these passages";
  static final String NO_WORD_CHANGED = "The words are the same in both versions.";
  static final String MUST_NOT_STATE = "No article may state:";
  static final String NO_STORY = "Without a story";
  static final String CLEAN = "Nothing to correct";
  static final String NOTHING_CHECKED = "Nothing was checked";
  static final String NOTHING_CHANGED = "Nothing to check: no fact and no article of one changed";
  static final String REPORT = "Report";
  static final String NEW = "new";
  static final String CHANGED = "changed";
  static final String FIXED = "Fixed";
  static final String GONE = "No longer there";
  static final String GONE_HELP =
      "Problems of the baseline whose fact or article this run does not have.";
  static final String ACCEPTED = "Accepted";
  static final String WARNINGS = "To look after";
  static final String ON_THIS_PAGE = "On this page";
  static final String VERDICT = "Verdict";
  static final String SEVERITY_ERROR = "error";
  static final String SEVERITY_WARNING = "warning";
  static final String SEVERITY_NONE = "none";

  private Words() {}

  static String label(Status status) {
    return switch (status) {
      case CONTRADICTED -> "Contradicted";
      case WRONGLY_STATED -> "Wrongly stated";
      case REQUIRED_OMITTED -> "Omitted, required";
      case OMITTED -> "Omitted";
      case LEFT_OUT -> "Left out, optional";
      case SUPPORTED -> "Supported";
      case DENIED -> "Denied, rightly";
      case NOT_STATED -> "Not stated, rightly";
    };
  }

  static String label(Change change) {
    return switch (change) {
      case NEWLY_CONTRADICTED -> "newly contradicted";
      case NEWLY_WRONG -> "newly wrong";
      case NEWLY_OMITTED -> "newly omitted";
      case NEWLY_STATED -> "newly stated";
      case FIXED -> "fixed";
      case OTHER -> "changed";
    };
  }

  /**
   * The outcome in one sentence, for example {@code 2 contradictions, 5 omissions in 3 of 14
   * articles; 1 new since the version before}.
   */
  static String outcome(Tally tally) {
    String more = outcomeSince(tally);
    return more.isEmpty() ? outcomeNow(tally) : outcomeNow(tally) + "; " + more;
  }

  /** The first half of the sentence: what is wrong, and in how many articles. */
  static String outcomeNow(Tally tally) {
    if (tally.findings() == 0) {
      return tally.since().revision().isEmpty() || tally.errors() > 0
          ? NOTHING_CHECKED
          : NOTHING_CHANGED + " since " + tally.since().revision();
    }
    if (tally.problems() == 0) {
      return CLEAN + " in " + count(tally.articles(), "article");
    }
    return problems(tally) + " in " + ofArticles(tally.articlesWithProblems(), tally.articles());
  }

  /** The second half: what moved and what could not be checked; may be empty. */
  static String outcomeSince(Tally tally) {
    List<String> moved = new ArrayList<>();
    addNumber(moved, tally.newProblems(), NEW);
    addNumber(moved, tally.changed(), CHANGED);
    addNumber(moved, tally.fixed(), "fixed");
    addNumber(moved, tally.gone(), "gone");
    List<String> parts = new ArrayList<>();
    if (!moved.isEmpty()) {
      parts.add(String.join(", ", moved) + " since " + tally.since().name());
    }
    addNumber(parts, tally.accepted(), "accepted");
    if (tally.errors() > 0) {
      parts.add(count(tally.errors(), "error") + " of the run");
    }
    return String.join("; ", parts);
  }

  /** For example {@code 2 contradictions, 5 omissions}. */
  static String problems(Tally tally) {
    List<String> parts = new ArrayList<>();
    addCount(parts, tally.open(Status.CONTRADICTED), "contradiction");
    addCount(parts, tally.open(Status.WRONGLY_STATED), "wrong statement");
    addCount(parts, tally.open(Status.REQUIRED_OMITTED), "required omission");
    addCount(parts, tally.open(Status.OMITTED), "omission");
    return String.join(", ", parts);
  }

  /** For example {@code 34 facts, 3 articles}. */
  static String scope(Tally tally) {
    String revision = tally.since().revision();
    return count(tally.facts(), "fact")
        + ", "
        + count(tally.articles(), "article")
        + (revision.isEmpty() ? "" : ", only what changed since " + revision);
  }

  /** For example {@code accepted until 2026-03-31: the outlet counts eleven months}. */
  static String accepted(Acceptance entry) {
    return "accepted" + entry.until().map(day -> " until " + day).orElse("") + ": " + entry.why();
  }

  /** What stands behind the name of an article: {@code , new}. */
  static String mark(ReportedFinding shown) {
    if (shown.isNew()) {
      return ", " + NEW;
    }
    return shown.isChanged() ? ", " + CHANGED : "";
  }

  /** The fact as the editors want it read. */
  static String wanted(Fact fact) {
    return fact.expectation() == Expectation.NOT_STATED
        ? MUST_NOT_STATE + " " + fact.text()
        : fact.text();
  }

  /** For example {@code Fixed: the surplus is $111 billion (talks/mekong-wire (v2))}. */
  static String fixed(ReportedFinding shown) {
    return FIXED + ": " + wanted(shown.fact()) + " (" + shown.article() + ")";
  }

  /** For example {@code No longer there: the surplus is $111 billion (talks/mekong-wire)}. */
  static String gone(Baseline.Entry entry) {
    return GONE + ": " + wanted(entry) + " (" + entry.article() + ")";
  }

  /** The same of a fact that is no longer there. */
  static String wanted(Baseline.Entry entry) {
    return entry.expectation() == Expectation.NOT_STATED
        ? MUST_NOT_STATE + " " + entry.fact()
        : entry.fact();
  }

  /** For example {@code expected $111 billion · found $123 billion}. */
  static String explanation(ReportedFinding shown) {
    Explanation explanation = shown.finding().explanation();
    if (shown.status() == Status.WRONGLY_STATED && !explanation.found().isEmpty()) {
      return FOUND + " " + explanation.found();
    }
    if (explanation.expected().isEmpty() || explanation.found().isEmpty()) {
      return explanation.summary();
    }
    return EXPECTED + " " + explanation.expected() + " · " + FOUND + " " + explanation.found();
  }

  /** For example {@code Contradicted: the surplus is $111 billion}. */
  static String title(ReportedFinding shown) {
    String accepted = shown.isAccepted() ? ACCEPTED + ", " : "";
    return accepted + label(shown.status()) + ": " + wanted(shown.fact());
  }

  /** For example {@code Contradicted: expected $111 billion · found $123 billion}. */
  static String oneLine(ReportedFinding shown) {
    String text = label(shown.status()) + mark(shown) + ": " + explanation(shown);
    return shown.acceptance().map(one -> text + "; " + accepted(one)).orElse(text);
  }

  /** Fact, article, quote, reason and feature line, each on a line of its own. */
  static String inFull(ReportedFinding shown) {
    StringBuilder text = new StringBuilder();
    text.append(VisibleText.line(title(shown))).append('\n');
    text.append(VisibleText.line(shown.article() + mark(shown))).append('\n');
    for (Evidence evidence : shown.finding().evidence()) {
      text.append(shown.isOmission() ? NEAREST + ": " : "");
      text.append('“').append(Quote.of(evidence).text()).append("”\n");
    }
    text.append(VisibleText.line(explanation(shown))).append('\n');
    shown.acceptance().ifPresent(one -> text.append(VisibleText.line(accepted(one))).append('\n'));
    text.append(VisibleText.line(shown.fact().location().toString()));
    return text.append(" · ").append(shown.id()).toString();
  }

  static String more(int number) {
    return number + " more in the report";
  }

  /** Headings in a row, outermost first. */
  static String path(List<String> section) {
    return String.join(" › ", section);
  }

  static String changedSince(String version) {
    return version.isEmpty() ? "Changed since the version before" : "Changed since " + version;
  }

  /** For example {@code New in v2}; with a baseline, {@code New since the baseline}. */
  static String newSince(ReportedFinding shown, Since since) {
    String what = shown.isNew() ? "New" : "Changed";
    if (since.baseline()) {
      return what + " since " + THE_BASELINE;
    }
    String version = shown.article().version();
    return what + " in " + (version.isEmpty() ? "this version" : version);
  }

  /** A number with its noun, in the plural where it must be. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void addNumber(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }

  private static void addCount(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(count(number, noun));
    }
  }

  private static String ofArticles(int some, int all) {
    return all == 1 ? "1 article" : some + " of " + count(all, "article");
  }
}
