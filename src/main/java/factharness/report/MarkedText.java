package factharness.report;

import factharness.model.Article;
import factharness.model.Evidence;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The whole text of an article, cut where the evidence of its findings begins and ends. */
final class MarkedText {
  private MarkedText() {}

  /** A paragraph; the headline is one too. */
  record Paragraph(boolean headline, List<Run> runs) {}

  /**
   * A stretch of text with the same evidence over all of it.
   *
   * @param tone the class of the worst finding it belongs to, {@code ""} for none
   * @param deciding whether these are the words that decided
   * @param rows the numbers of the findings it belongs to, with blanks between
   * @param anchors the names of the findings whose first evidence begins here
   */
  record Run(String text, String tone, boolean deciding, String rows, List<String> anchors) {
    boolean plain() {
      return tone.isEmpty();
    }

    /** The name of the element itself, null where no evidence begins here. */
    @Nullable String anchor() {
      return anchors.isEmpty() ? null : "m-" + anchors.get(0);
    }

    /** An element has one name, so further ones stand before it. */
    List<String> moreAnchors() {
      return anchors.subList(Math.min(1, anchors.size()), anchors.size());
    }
  }

  private record Cover(int row, String tone, TextSpan span, boolean deciding) {}

  static List<Paragraph> of(Article article, List<ReportedFinding> findings) {
    List<Cover> covers = covers(article, findings);
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Cover cover : covers) {
      cuts.add(cover.span().start());
      cuts.add(cover.span().end());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    Set<Integer> anchored = new LinkedHashSet<>();
    for (TextSpan span : article.paragraphs()) {
      boolean headline = paragraphs.isEmpty() && article.startsWithHeadline();
      List<Cover> here = covers.stream().filter(cover -> cover.span().overlaps(span)).toList();
      List<Run> runs = new ArrayList<>();
      int start = span.start();
      List<Integer> ends = new ArrayList<>(cuts.subSet(span.start(), false, span.end(), false));
      ends.add(span.end());
      for (int end : ends) {
        runs.add(run(article.text(), new TextSpan(start, end), here, findings, anchored));
        start = end;
      }
      paragraphs.add(new Paragraph(headline, runs));
    }
    return paragraphs;
  }

  private static List<Cover> covers(Article article, List<ReportedFinding> findings) {
    List<Cover> covers = new ArrayList<>();
    for (int row = 0; row < findings.size(); row++) {
      ReportedFinding finding = findings.get(row);
      String tone = tone(finding);
      for (Evidence evidence : finding.finding().evidence()) {
        if (evidence.span().end() > article.text().length()) {
          continue;
        }
        covers.add(new Cover(row, tone, evidence.span(), false));
        for (TextSpan mark : evidence.marks()) {
          covers.add(new Cover(row, tone, mark, true));
        }
      }
    }
    return covers;
  }

  /** Evidence of an omission is only near to the fact, whatever its severity. */
  private static String tone(ReportedFinding finding) {
    return finding.finding().verdict() == Verdict.OMITTED ? "n" : finding.status().code();
  }

  private static Run run(
      String text,
      TextSpan span,
      List<Cover> covers,
      List<ReportedFinding> findings,
      Set<Integer> anchored) {
    String tone = "";
    boolean deciding = false;
    Set<Integer> rows = new TreeSet<>();
    List<String> anchors = new ArrayList<>();
    for (Cover cover : covers) {
      if (!cover.span().contains(span) || span.length() == 0) {
        continue;
      }
      rows.add(cover.row());
      if (rank(cover.tone()) > rank(tone)) {
        tone = cover.tone();
        deciding = cover.deciding();
      } else if (cover.tone().equals(tone)) {
        deciding |= cover.deciding();
      }
      if (anchored.add(cover.row())) {
        anchors.add(findings.get(cover.row()).id());
      }
    }
    return new Run(span.of(text), tone, deciding, join(rows), anchors);
  }

  private static int rank(String tone) {
    return "?nsx".indexOf(tone.isEmpty() ? '?' : tone.charAt(0));
  }

  private static String join(Set<Integer> rows) {
    StringBuilder joined = new StringBuilder();
    rows.forEach(row -> joined.append(joined.isEmpty() ? "" : " ").append(row));
    return joined.toString();
  }
}
