package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.quantity.Alignment;
import factharness.quantity.Changes;
import factharness.quantity.Comparison;
import factharness.quantity.Kind;
import factharness.quantity.Quantity;
import factharness.quantity.QuantityAligner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the amounts of a fact with those of a passage. */
final class AmountJudge {
  /** A passage of more amounts of one sort is a table. */
  private static final int MOST_SUBSTITUTES = 3;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

  private AmountJudge() {}

  static Amounts compare(Statement statement, Passage passage, AnalyzedArticle article) {
    if (statement.quantities().isEmpty()) {
      return Amounts.NONE;
    }
    List<Quantity> found = new ArrayList<>();
    for (int i = passage.first(); i <= passage.last(); i++) {
      found.addAll(article.quantities(i));
      found.addAll(Changes.in(article.quantities(i)));
    }
    List<Alignment> agreeing = new ArrayList<>();
    List<Alignment> disagreeing = new ArrayList<>();
    List<Alignment> doubtful = new ArrayList<>();
    List<Alignment> alignments = QuantityAligner.align(statement.quantities(), found);
    for (Alignment alignment : alignments) {
      if (alignment.comparison() == Comparison.AGREES) {
        agreeing.add(alignment);
      } else if (alignment.comparison() == Comparison.DISAGREES) {
        disagreeing.add(alignment);
      } else if (isDoubtful(alignment)) {
        doubtful.add(alignment);
      }
    }
    List<AmountPair> pairs = new ArrayList<>();
    add(disagreeing, pairs);
    add(agreeing, pairs);
    add(doubtful, pairs);
    return new Amounts(
        disagreeing.size(),
        doubtful.size(),
        alignments.size() - agreeing.size() - disagreeing.size() - doubtful.size(),
        nearby(agreeing),
        nearby(doubtful),
        agreeing.stream().map(Alignment::found).filter(Objects::nonNull).toList(),
        found,
        pairs,
        substitutes(statement, alignments, found, passage.text()),
        Told.NOTHING);
  }

  private static boolean isDoubtful(Alignment alignment) {
    Quantity found = alignment.found();
    return found != null
        && alignment.values() == Comparison.DISAGREES
        && !alignment.kinship().answered()
        && !alignment.expected().countsOtherThan(found);
  }

  /**
   * Nothing is put in the place of a rank: of 27 facts whose rank the model so took for told
   * otherwise, 17 were not contradicted, and of 341 with other amounts 127.
   */
  private static List<Substitute> substitutes(
      Statement statement, List<Alignment> alignments, List<Quantity> passage, String text) {
    List<Substitute> substitutes = new ArrayList<>();
    for (Alignment alignment : alignments) {
      Quantity own = alignment.expected();
      if (own.kind() != Kind.RANK) {
        boolean rivalled = isWritten(own, text, passage) || passage.stream().anyMatch(own::mayBe);
        passage.stream()
            .filter(found -> own.compare(found) == Comparison.DISAGREES)
            .sorted(Comparator.comparing(own::countsOtherThan))
            .limit(MOST_SUBSTITUTES)
            .map(found -> substitute(statement, alignment, found, rivalled))
            .forEach(substitutes::add);
      }
    }
    return substitutes;
  }

  /** "PlayStation 4" has the fact's 4, and so has "the top 4", though it counts nothing there. */
  private static boolean isWritten(Quantity own, String text, List<Quantity> passage) {
    Matcher digits = DIGITS.matcher(own.text());
    return digits.find()
        && has(text, digits.group())
        && passage.stream()
            .filter(found -> found.kind() != Kind.RANK)
            .noneMatch(found -> has(found.text(), digits.group()));
  }

  private static boolean has(String text, String digits) {
    return DIGITS.matcher(text).results().anyMatch(found -> found.group().equals(digits));
  }

  private static Substitute substitute(
      Statement statement, Alignment alignment, Quantity found, boolean rivalled) {
    Quantity own = alignment.expected();
    String fact =
        found.derived() ? statement.text() : own.span().replaceIn(statement.text(), found.text());
    boolean derivable = !rivalled && alignment.kinship().answered();
    return new Substitute(
        fact, pair(own, found, false), rivalled, derivable, own.countsOtherThan(found));
  }

  private static AmountPair pair(Quantity own, Quantity found, boolean agrees) {
    return new AmountPair(own.text(), found.text(), found.span(), agrees);
  }

  private static double nearby(List<Alignment> alignments) {
    return alignments.stream().mapToDouble(each -> each.kinship().nearby()).max().orElse(0);
  }

  private static void add(List<Alignment> alignments, List<AmountPair> pairs) {
    for (Alignment alignment : alignments) {
      Quantity found = alignment.found();
      if (found != null) {
        boolean agrees = alignment.values() == Comparison.AGREES;
        pairs.add(pair(alignment.expected(), found, agrees));
      }
    }
  }
}
