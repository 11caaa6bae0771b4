/** Posts and who holds them: "trade minister Dien", "Kern, who runs the carmaker". */
@NullMarked
package factharness.post;

import org.jspecify.annotations.NullMarked;
