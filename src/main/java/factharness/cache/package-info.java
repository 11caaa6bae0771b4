/** Verdicts of earlier runs, kept on disk by what they were made from. */
@NullMarked
package factharness.cache;

import org.jspecify.annotations.NullMarked;
