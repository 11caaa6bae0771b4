/** The words of the project as records: articles, facts, evidence, findings. */
@NullMarked
package factharness.model;

import org.jspecify.annotations.NullMarked;
