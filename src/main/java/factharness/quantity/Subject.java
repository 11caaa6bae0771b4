package factharness.quantity;

import java.util.Set;

/**
 * What an amount is an amount of, in dictionary forms.
 *
 * @param of the nouns it is attached to, and the verb ("a trade surplus of $111 billion": trade,
 *     surplus); empty when not known
 * @param nearby the stems of the content words around it
 * @param sentence the stems of all content words of its sentence, those of the amount included
 * @param names the stems of the names in its sentence
 * @param mood how it is presented
 */
public record Subject(
    Set<String> of, Set<String> nearby, Set<String> sentence, Set<String> names, Mood mood) {}
