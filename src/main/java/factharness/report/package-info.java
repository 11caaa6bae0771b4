/** Writes the result of a run in the formats people and machines read. */
@NullMarked
package factharness.report;

import org.jspecify.annotations.NullMarked;
