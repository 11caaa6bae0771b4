package factharness.evidence;

import factharness.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the names, figures and content words off a tagged sentence. */
final class TermExtractor {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be",
          "have",
          "do",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must",
          "get",
          "go",
          "there",
          "also",
          "so",
          "then",
          "just",
          "very",
          "much",
          "such",
          "other",
          "own",
          "same",
          "as",
          "well",
          "too",
          "here",
          "now",
          "about",
          "mr",
          "mrs",
          "ms",
          "not",
          "no",
          "never",
          "yet",
          "only",
          "s",
          "more",
          "most",
          "than",
          "according");
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "president",
          "prime",
          "deputy",
          "vice",
          "secretary",
          "governor",
          "gov",
          "senator",
          "sen",
          "representative",
          "rep",
          "dr",
          "mr",
          "mrs",
          "ms",
          "sir",
          "dame",
          "lord",
          "lady",
          "chief",
          "executive",
          "officer",
          "director",
          "chairman",
          "chairwoman",
          "chair",
          "trade",
          "foreign",
          "finance",
          "defence",
          "defense",
          "interior",
          "health",
          "justice",
          "assistant",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "general",
          "gen",
          "judge",
          "professor",
          "prof",
          "coach",
          "captain",
          "capt",
          "colonel",
          "col",
          "sergeant",
          "sgt",
          "attorney",
          "ambassador",
          "mayor",
          "congressman",
          "congresswoman",
          "chancellor",
          "premier",
          "spokesman",
          "spokeswoman",
          "analyst",
          "leader",
          "party",
          "ceo");
  private static final Set<String> CONTENT =
      Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X");
  private static final Set<String> NAME_LINKS =
      Set.of("of", "de", "van", "von", "der", "bin", "al", "la", "le", "-", "&");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "neither",
          "nor",
          "without",
          "none",
          "nobody",
          "nothing",
          "cannot",
          "hardly",
          "scarcely",
          "barely",
          "rarely",
          "seldom",
          "unable",
          "unlikely");

  /** Verbs that turn what follows them into something that did not happen. */
  private static final Set<String> DENIALS =
      Set.of(
          "fail", "refuse", "decline", "deny", "lack", "avoid", "prevent", "stop", "cease",
          "reject");

  /** Signs after which a capital letter means nothing. */
  private static final Set<String> SENTENCE_MARKS = Set.of("\"", "“", "'", "‘", ":", ".", "(");

  /** Where the reach of a negation ends. */
  private static final Set<String> CLAUSE_BREAKS =
      Set.of(",", ";", ":", "but", "that", "which", "who");

  /** How many tokens before a word a negation still reaches it. */
  private static final int NEGATION_REACH = 4;

  List<Term> terms(List<Token> tokens) {
    List<Term> terms = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = isNamePart(tokens, i) ? nameEnd(tokens, i) : i + 1;
      if (isNamePart(tokens, i)) {
        addName(tokens, i, end, terms);
      } else {
        addWord(tokens, i, terms);
      }
      i = end;
    }
    return terms;
  }

  private static boolean isNamePart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!Character.isUpperCase(token.text().codePointAt(0)) || "NUM".equals(token.pos())) {
      return false;
    }
    if ("PROPN".equals(token.pos())) {
      return true;
    }
    boolean inside = i > 0 && !isSentenceMark(tokens.get(i - 1));
    return inside && Character.isLetter(token.text().codePointAt(0)) && !"PRON".equals(token.pos());
  }

  private static boolean isSentenceMark(Token token) {
    return SENTENCE_MARKS.contains(token.text());
  }

  private static int nameEnd(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size()) {
      if (isNamePart(tokens, end)) {
        end++;
      } else if (NAME_LINKS.contains(tokens.get(end).norm())
          && end + 1 < tokens.size()
          && isNamePart(tokens, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static void addName(List<Token> tokens, int start, int end, List<Term> terms) {
    int first = start;
    while (first < end - 1 && TITLES.contains(tokens.get(first).norm())) {
      addWord(tokens, first, terms);
      first++;
    }
    List<Token> name = tokens.subList(first, end);
    if (name.size() == 1 && TITLES.contains(name.get(0).norm())) {
      addWord(tokens, first, terms);
      return;
    }
    terms.add(
        new Term(
            Term.Kind.NAME,
            name,
            name.get(0).span().cover(name.get(name.size() - 1).span()),
            isNegated(tokens, first)));
  }

  private static void addWord(List<Token> tokens, int i, List<Term> terms) {
    Token token = tokens.get(i);
    if (!CONTENT.contains(token.pos()) || EMPTY_WORDS.contains(token.lemma())) {
      return;
    }
    if (!Character.isLetterOrDigit(token.text().codePointAt(0))) {
      return;
    }
    boolean number = "NUM".equals(token.pos()) || Character.isDigit(token.text().codePointAt(0));
    terms.add(
        new Term(
            number ? Term.Kind.NUMBER : Term.Kind.WORD,
            List.of(token),
            token.span(),
            isNegated(tokens, i)));
  }

  private static boolean isNegated(List<Token> tokens, int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEGATION_REACH); j--) {
      Token before = tokens.get(j);
      if (NEGATIONS.contains(before.norm()) || DENIALS.contains(before.lemma())) {
        return true;
      }
      if (CLAUSE_BREAKS.contains(before.norm())) {
        return false;
      }
    }
    return false;
  }
}
