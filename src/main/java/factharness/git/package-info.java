/** What has changed since a revision of a git repository. */
@NullMarked
package factharness.git;

import org.jspecify.annotations.NullMarked;
