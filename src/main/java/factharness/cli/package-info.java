/** The command line. */
@NullMarked
package factharness.cli;

import org.jspecify.annotations.NullMarked;
