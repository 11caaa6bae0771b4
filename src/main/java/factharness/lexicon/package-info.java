/** What English words mean to each other: base forms, opposites, synonyms, derivations, places. */
@NullMarked
package factharness.lexicon;

import org.jspecify.annotations.NullMarked;
