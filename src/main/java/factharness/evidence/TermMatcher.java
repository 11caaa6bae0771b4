package factharness.evidence;

import factharness.lexicon.Lexicon;
import factharness.text.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how a term of a fact and a term of a passage are related. One instance serves one fact;
 * not thread-safe.
 */
final class TermMatcher {
  private static final double DERIVED = 0.9;
  private static final double SYNONYM = 0.8;
  private static final double KIND_OF = 0.6;

  /** A sentence about the deficit may, but need not, speak of the surplus. */
  private static final double OPPOSED = 0.5;

  private static final double PART_OF_NAME = 0.8;

  private final Lexicon lexicon;
  private final Map<String, Map<String, Match>> known = new HashMap<>();

  TermMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Match match(Term term, Term found) {
    if (term.kind() == Term.Kind.NAME && found.kind() == Term.Kind.NAME) {
      return matchNames(term, found);
    }
    if (term.kind() == Term.Kind.NUMBER || found.kind() == Term.Kind.NUMBER) {
      boolean same = term.head().norm().equals(found.head().norm());
      return same ? new Match(term, found, 1, Match.Kind.SAME) : Match.none(term);
    }
    if (term.kind() == Term.Kind.NAME || found.kind() == Term.Kind.NAME) {
      return matchNameWithWord(term, found);
    }
    Match cached =
        known
            .computeIfAbsent(term.lemma() + "/" + term.pos(), key -> new HashMap<>())
            .computeIfAbsent(found.lemma() + "/" + found.pos(), key -> matchWords(term, found));
    return new Match(term, cached.found() == null ? null : found, cached.strength(), cached.kind());
  }

  private Match matchWords(Term term, Term found) {
    return switch (lexicon.related(term.lemma(), term.pos(), found.lemma(), found.pos())) {
      case SAME -> new Match(term, found, 1, Match.Kind.SAME);
      case DERIVED -> new Match(term, found, DERIVED, Match.Kind.RELATED);
      case SYNONYM -> new Match(term, found, SYNONYM, Match.Kind.RELATED);
      case HYPERNYM -> new Match(term, found, KIND_OF, Match.Kind.RELATED);
      case ANTONYM -> new Match(term, found, OPPOSED, Match.Kind.OPPOSITE);
      case NONE ->
          lexicon.sameCategory(term.lemma(), found.lemma())
              ? new Match(term, found, KIND_OF, Match.Kind.RIVAL)
              : Match.none(term);
    };
  }

  private Match matchNames(Term term, Term found) {
    Set<String> expected = norms(term);
    Set<String> actual = norms(found);
    if (expected.equals(actual)) {
      return new Match(term, found, 1, Match.Kind.SAME);
    }
    if (isSamePlace(term, found)) {
      return new Match(term, found, 1, Match.Kind.SAME);
    }
    if (isAcronym(term, found) || isAcronym(found, term)) {
      return new Match(term, found, DERIVED, Match.Kind.SAME);
    }
    if (expected.containsAll(actual) || actual.containsAll(expected)) {
      return new Match(term, found, PART_OF_NAME, Match.Kind.SAME);
    }
    boolean shares = expected.stream().anyMatch(actual::contains);
    boolean rivals = shares || lexicon.sameCategory(joined(term), joined(found));
    return rivals ? new Match(term, found, KIND_OF / 2, Match.Kind.RIVAL) : Match.none(term);
  }

  private Match matchNameWithWord(Term term, Term found) {
    if (isSamePlace(term, found)) {
      return new Match(term, found, DERIVED, Match.Kind.SAME);
    }
    if (joined(term).equals(joined(found))) {
      return new Match(term, found, 1, Match.Kind.SAME);
    }
    Term name = term.kind() == Term.Kind.NAME ? term : found;
    Term word = term.kind() == Term.Kind.NAME ? found : term;
    boolean head = name.lemma().equals(word.lemma()) || name.head().norm().equals(word.lemma());
    return head ? new Match(term, found, KIND_OF, Match.Kind.RELATED) : Match.none(term);
  }

  /** Whether both name one place, its people, or the government that sits there. */
  private boolean isSamePlace(Term term, Term found) {
    Optional<String> place = place(term);
    Optional<String> other = place(found);
    return (place.isPresent()
            && (place.equals(other) || place.equals(lexicon.governedFrom(joined(found)))))
        || (other.isPresent() && other.equals(lexicon.governedFrom(joined(term))));
  }

  private Optional<String> place(Term term) {
    return lexicon.canonicalPlace(joined(term));
  }

  private static boolean isAcronym(Term shorter, Term longer) {
    if (shorter.tokens().size() != 1 || longer.tokens().size() < 2) {
      return false;
    }
    String letters = shorter.head().norm().replace(".", "");
    StringBuilder initials = new StringBuilder();
    for (Token token : longer.tokens()) {
      if (Character.isUpperCase(token.text().codePointAt(0))) {
        initials.append(token.norm().charAt(0));
      }
    }
    return letters.length() > 1 && letters.contentEquals(initials);
  }

  private static Set<String> norms(Term term) {
    Set<String> norms = new LinkedHashSet<>();
    for (Token token : term.tokens()) {
      norms.add(token.norm());
    }
    return norms;
  }

  private static String joined(Term term) {
    List<Token> tokens = term.tokens();
    return tokens.size() == 1
        ? tokens.get(0).norm()
        : String.join(" ", tokens.stream().map(Token::norm).toList());
  }
}
