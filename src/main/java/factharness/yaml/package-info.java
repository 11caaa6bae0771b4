/** Reads files that people write as YAML, with the line of everything in them. */
@NullMarked
package factharness.yaml;

import org.jspecify.annotations.NullMarked;
