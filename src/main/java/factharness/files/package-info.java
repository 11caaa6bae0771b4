/** Files written whole or not at all. */
@NullMarked
package factharness.files;

import org.jspecify.annotations.NullMarked;
