/** Findings that editors have accepted, with a reason and an end date. */
@NullMarked
package factharness.accepted;

import org.jspecify.annotations.NullMarked;
