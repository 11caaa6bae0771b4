package factharness.bench;

import factharness.model.SourceLocation;
import factharness.model.Verdict;

/**
 * A fact, what it is held against, and the right verdict.
 *
 * @param source the text itself, or the path of an article's file, relative to the labelled file's
 *     folder
 * @param kind what sort of fact it is, or {@code ""}
 * @param group what it must be right together with, or {@code ""}
 */
record LabelledCase(
    SourceLocation at,
    String fact,
    String source,
    boolean isPath,
    Verdict verdict,
    String kind,
    String group) {}
