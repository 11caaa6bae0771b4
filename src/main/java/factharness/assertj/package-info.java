/** AssertJ assertions on articles. */
@NullMarked
package factharness.assertj;

import org.jspecify.annotations.NullMarked;
