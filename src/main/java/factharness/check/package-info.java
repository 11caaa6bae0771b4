/** The whole way from a fact and an article to a finding. */
@NullMarked
package factharness.check;

import org.jspecify.annotations.NullMarked;
