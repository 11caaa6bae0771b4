package factharness.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A quantity of a fact with the one of a passage that answers it.
 *
 * @param found null when the passage has nothing to compare; {@code comparison} is then {@link
 *     Comparison#INCOMPARABLE}
 * @param phrase for an editor: "expected $111 billion, found $123 billion"
 */
public record Alignment(
    Quantity expected, @Nullable Quantity found, Comparison comparison, String phrase) {}
