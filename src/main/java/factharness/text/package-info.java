/** Sentences, tokens and lemmas, each with its offsets; and how near one word is to another. */
@NullMarked
package factharness.text;

import org.jspecify.annotations.NullMarked;
