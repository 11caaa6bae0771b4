package factharness.cucumber;

import factharness.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few phrases that are no facts, and what looks like one of them but is not. */
final class TakenPhrases {
  /** A quotation mark that belongs to a name has a backslash before it. */
  private static final String NAME = "(?:[^\"“”\\\\]|\\\\[\"“”\\\\])*";

  static final String STORY = "^[Tt]he story [\"“](" + NAME + ")[\"”]$";
  static final String ARTICLE = "^[Tt]he article [\"“](" + NAME + ")[\"”]$";
  static final String NOT_STATED = "^[Nn]o article (?:states|agrees) that (.*[^:\\s])$";
  static final String LIST = "^[Ee](?:very|ach) article (?:states|agrees)(?: that)?:$";
  static final String NOT_STATED_LIST = "^[Nn]o article (?:states|agrees)(?: that)?:$";

  /**
   * Everything else. The lookahead keeps the patterns apart, since two that match are an error in
   * Cucumber; the syntax is the part that Java and JavaScript share, for editors' plugins.
   */
  static final String ANY_SENTENCE =
      "^(?![Tt]he (?:story|article) [\"“]"
          + NAME
          + "[\"”]$"
          + "|[Nn]o article (?:states|agrees) that .*[^:\\s]$"
          + "|(?:[Ee](?:very|ach)|[Nn]o) article (?:states|agrees)(?: that)?:$)(.*)$";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:the|a|an|this) )?(\\p{L}+) ?[\"“”'‘’«][^\"“”'‘’«»]*[\"“”'‘’»]?[.,;:]*");
  private static final Pattern UNQUOTED = Pattern.compile("the (story|article) ([\\w./-]+)");
  private static final Pattern QUOTED_INSIDE =
      Pattern.compile("the (story|article) [\"“].*[\"”]", Pattern.DOTALL);
  private static final Pattern QUANTIFIED =
      Pattern.compile("(\\p{L}+) (\\p{L}+) (\\p{L}+)(?: (\\p{L}+))?\\b.*", Pattern.DOTALL);
  private static final Set<String> NONE = Set.of("no", "none");
  private static final Set<String> SAYING =
      Set.of("states", "state", "says", "say", "agrees", "agree", "claims", "claim");

  private TakenPhrases() {}

  /** A name as a file has it, from what stands between the quotation marks of a phrase. */
  static String named(String quoted) {
    return quoted.replaceAll("\\\\([\"“”\\\\])", "$1");
  }

  /** Which phrase {@code sentence} was most likely meant to be, and how to write it. */
  static Optional<String> nearMiss(String sentence) {
    String text = sentence.strip().replaceAll("\\s+", " ");
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher named = NAMED.matcher(lower);
    if (named.matches()) {
      return noun(named.group(1)).map(noun -> meant(text, "the " + noun + " \"…\""));
    }
    Matcher unquoted = UNQUOTED.matcher(lower);
    if (unquoted.matches()) {
      return Optional.of(meant(text, "the " + unquoted.group(1) + " \"…\""));
    }
    return quantified(text, lower);
  }

  /** What looks like a name with quotation marks in it, of a sentence without a verb. */
  static Optional<String> nameWithQuotes(String sentence) {
    Matcher quoted = QUOTED_INSIDE.matcher(sentence.strip().toLowerCase(Locale.ROOT));
    return quoted.matches()
        ? Optional.of(
            meant(sentence, "the " + quoted.group(1) + " \"…\"")
                + ", with a backslash before each quotation mark in the name")
        : Optional.empty();
  }

  private static Optional<String> quantified(String text, String lower) {
    Matcher words = QUANTIFIED.matcher(lower);
    if (!words.matches() || EditDistance.between(words.group(2), "article") > 2) {
      return Optional.empty();
    }
    boolean none = NONE.contains(words.group(1));
    boolean all = near(words.group(1), List.of("every", "each"), 1) || words.group(1).equals("all");
    boolean says = SAYING.stream().anyMatch(verb -> verb.equals(words.group(3)));
    if (none && (says || near(words.group(3), List.of("states"), 2))) {
      return Optional.of(meant(text, "no article states that …"));
    }
    if (all
        && text.endsWith(":")
        && (says || near(words.group(3), List.of("states", "agrees"), 2))) {
      return Optional.of(meant(text, "every article states:"));
    }
    return Optional.empty();
  }

  private static Optional<String> noun(String word) {
    if (near(word, List.of("story"), 2)) {
      return Optional.of("story");
    }
    return near(word, List.of("article"), 2) ? Optional.of("article") : Optional.empty();
  }

  private static boolean near(String word, List<String> wanted, int distance) {
    return wanted.stream().anyMatch(one -> EditDistance.between(word, one) <= distance);
  }

  private static String meant(String text, String phrase) {
    return "\"" + text + "\" is no fact; did you mean: " + phrase;
  }
}
