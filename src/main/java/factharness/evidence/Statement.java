package factharness.evidence;

import factharness.post.Holding;
import factharness.quantity.Quantity;
import factharness.text.Token;
import java.util.List;

/**
 * A fact's sentence, analysed.
 *
 * @param terms its names and content words; words of an amount are left to {@code quantities}
 * @param quantities its amounts and dates
 * @param holdings who holds which post by it
 */
public record Statement(
    String text,
    List<Token> tokens,
    List<Term> terms,
    List<Quantity> quantities,
    List<Holding> holdings) {
  public Statement {
    tokens = List.copyOf(tokens);
    terms = List.copyOf(terms);
    quantities = List.copyOf(quantities);
    holdings = List.copyOf(holdings);
  }
}
