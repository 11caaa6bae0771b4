package factharness.judge;

import factharness.evidence.Match;
import factharness.evidence.Term;
import factharness.judge.onnx.Entailment;
import factharness.post.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A ruling with all that led to it, for an editor who wonders why.
 *
 * @param assessments the passages considered with what each judge said, most relevant first
 * @param probabilities what they come to for the whole article
 */
record Deliberation(
    String fact, List<PassageAssessment> assessments, Probabilities probabilities, Ruling ruling) {
  Deliberation {
    assessments = List.copyOf(assessments);
  }

  /** The deliberation in plain words, line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Fact: " + fact);
    lines.add(
        "Verdict: "
            + ruling.verdict()
            + " ("
            + percent(ruling.confidence())
            + " sure): "
            + ruling.explanation().summary());
    lines.add("For the whole article: " + told(probabilities));
    if (assessments.isEmpty()) {
      lines.add("No sentence of the article shares a word with the fact.");
    }
    for (int i = 0; i < assessments.size(); i++) {
      lines.add("");
      lines.addAll(passage(i + 1, assessments.get(i)));
    }
    return lines;
  }

  private static List<String> passage(int number, PassageAssessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Passage "
            + number
            + ", which speaks of "
            + percent(assessment.passage().relevance())
            + " of the fact:");
    lines.add("  “" + assessment.passage().text().replaceAll("\\s+", " ") + "”");
    lines.add("  words: " + words(assessment.passage().matches()));
    for (AmountPair pair : assessment.amounts().pairs()) {
      lines.add(
          "  amounts: "
              + pair.expected()
              + (pair.agrees() ? " agrees with " : " is not ")
              + pair.found());
    }
    Told told = assessment.amounts().told();
    if (told.otherwise() > 0) {
      lines.add(
          "  entailment model on the fact with the passage's amount: supported "
              + percent(told.otherwise()));
    }
    for (Holding holding : assessment.posts().agreeing()) {
      lines.add("  posts: " + holding.holder() + ", " + holding.told() + ", as in the fact");
    }
    for (PostPair pair : assessment.posts().disagreeing()) {
      lines.add("  posts: " + pair.expected() + " is not " + pair.found());
    }
    Wording wording = assessment.wording();
    if (wording.swapped() > 0) {
      lines.add("  roles: who does it and to whom it is done have changed places");
    }
    if (wording.onlyPlanned() > 0) {
      lines.add("  certainty: the passage speaks of a plan or a possibility");
    }
    lines.addAll(answers(assessment.hearing()));
    lines.add("  together: " + told(assessment.probabilities()));
    return lines;
  }

  private static List<String> answers(Hearing hearing) {
    List<String> lines = new ArrayList<>();
    Entailment alone = hearing.answer();
    lines.add(
        "  entailment model: "
            + (alone == null
                ? "not asked, since others told more than so few of the fact's words can"
                : told(alone)));
    Entailment inContext = hearing.answerInContext();
    if (inContext != null) {
      lines.add("  entailment model, with the sentence before: " + told(inContext));
    }
    return lines;
  }

  private static String words(List<Match> matches) {
    List<String> told = new ArrayList<>();
    for (Match match : matches) {
      Term found = match.found();
      String said = match.term().text();
      told.add(
          switch (match.kind()) {
            case NONE -> said + " is missing";
            case OPPOSITE -> said + " is the opposite of " + text(found);
            case RIVAL -> said + " is another than " + text(found);
            case SAME, RELATED ->
                said.equals(text(found)) ? said + " is there" : said + " is told as " + text(found);
          });
    }
    return told.isEmpty() ? "none besides the amounts" : String.join("; ", told);
  }

  private static String text(@Nullable Term found) {
    return found == null ? "" : found.text();
  }

  private static String told(Entailment model) {
    return told(new Probabilities(model.supported(), model.contradicted(), model.neither()));
  }

  private static String told(Probabilities p) {
    return "supported "
        + percent(p.supported())
        + ", contradicted "
        + percent(p.contradicted())
        + ", omitted "
        + percent(p.omitted());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
