package factharness.report;

import java.time.Instant;

/**
 * What a report says about the run itself. It comes from outside, so that equal findings give equal
 * bytes.
 *
 * @param toolVersion the version of Factharness, for example {@code 0.1.0}
 * @param finishedAt when the run ended; printed in UTC to the minute
 */
public record RunInfo(String toolVersion, Instant finishedAt) {}
