/** The files that a newsroom begins with. */
@NullMarked
package factharness.starter;

import org.jspecify.annotations.NullMarked;
