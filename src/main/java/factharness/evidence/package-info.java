/** Finds the passages of an article that speak of a fact. */
@NullMarked
package factharness.evidence;

import org.jspecify.annotations.NullMarked;
