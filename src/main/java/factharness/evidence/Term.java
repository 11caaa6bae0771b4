package factharness.evidence;

import factharness.model.TextSpan;
import factharness.text.Token;
import java.util.List;

/**
 * A piece of meaning that a fact and a passage can share: a name, a figure or a content word.
 *
 * @param tokens the tokens it is made of; one, except in a name
 * @param span from the first token to the last
 * @param negated whether a negation stands over it
 */
public record Term(Kind kind, List<Token> tokens, TextSpan span, boolean negated) {
  /** What sort of thing a term is. */
  public enum Kind {
    NAME,
    NUMBER,
    WORD
  }

  public Term {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a term needs at least one token");
    }
  }

  /** The term as written, with single spaces. */
  public String text() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** The last token: the head of a name, the word itself otherwise. */
  public Token head() {
    return tokens.get(tokens.size() - 1);
  }

  public String lemma() {
    return head().lemma();
  }

  public String pos() {
    return head().pos();
  }
}
