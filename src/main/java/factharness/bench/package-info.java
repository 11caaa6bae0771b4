/** Measures how often verdicts are right, how sure they are of it, and how long they take. */
@NullMarked
package factharness.bench;

import org.jspecify.annotations.NullMarked;
