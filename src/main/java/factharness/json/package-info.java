/** JSON read and written as plain Java values. */
@NullMarked
package factharness.json;

import org.jspecify.annotations.NullMarked;
