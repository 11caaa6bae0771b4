/** Waits for files to be saved. */
@NullMarked
package factharness.watch;

import org.jspecify.annotations.NullMarked;
