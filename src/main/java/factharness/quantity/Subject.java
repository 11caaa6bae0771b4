package factharness.quantity;

import java.util.Set;

/**
 * What an amount is an amount of, in dictionary forms.
 *
 * @param of the nouns it is attached to, and the verb ("a trade surplus of $111 billion": trade,
 *     surplus); empty when not known
 * @param nearby the content words around it
 * @param sentence all content words of its sentence
 */
public record Subject(Set<String> of, Set<String> nearby, Set<String> sentence) {}
