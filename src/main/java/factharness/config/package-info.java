/** What a newsroom sets once for all of its runs: {@code factharness.yml}. */
@NullMarked
package factharness.config;

import org.jspecify.annotations.NullMarked;
