/** The feature language: steps, hooks and the run of feature files. */
@NullMarked
package factharness.cucumber;

import org.jspecify.annotations.NullMarked;
