/** Sentences, tokens and lemmas, each with its offsets. */
@NullMarked
package factharness.text;

import org.jspecify.annotations.NullMarked;
