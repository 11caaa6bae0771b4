/** Amounts, dates and durations as typed intervals that can be compared. */
@NullMarked
package factharness.quantity;

import org.jspecify.annotations.NullMarked;
