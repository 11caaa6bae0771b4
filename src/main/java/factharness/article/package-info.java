/** Reads files of many formats into articles. */
@NullMarked
package factharness.article;

import org.jspecify.annotations.NullMarked;
