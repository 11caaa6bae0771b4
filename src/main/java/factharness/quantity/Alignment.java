package factharness.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A quantity of a fact with the one of a passage that answers it.
 *
 * @param found null when the passage has nothing to compare; {@code comparison} is then {@link
 *     Comparison#INCOMPARABLE}
 * @param comparison {@code values}, but undecided where they differ and may be amounts of two
 *     things
 * @param values how the bare values compare, whatever they are amounts of
 * @param kinship how surely both are amounts of the same thing
 */
public record Alignment(
    Quantity expected,
    @Nullable Quantity found,
    Comparison comparison,
    Comparison values,
    Kinship kinship) {

  /** For an editor: "expected $111 billion, found $123 billion". */
  public String phrase() {
    return "expected "
        + expected.text()
        + (found == null ? ", found no such amount" : ", found " + found.text());
  }
}
