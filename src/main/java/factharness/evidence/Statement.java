package factharness.evidence;

import factharness.text.Token;
import java.util.List;

/** A fact's sentence, analysed. */
public record Statement(String text, List<Token> tokens, List<Term> terms) {
  public Statement {
    tokens = List.copyOf(tokens);
    terms = List.copyOf(terms);
  }
}
