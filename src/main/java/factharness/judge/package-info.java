/** Decides whether a passage agrees with a fact. */
@NullMarked
package factharness.judge;

import org.jspecify.annotations.NullMarked;
