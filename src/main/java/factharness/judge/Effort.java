package factharness.judge;

/**
 * How much of an article the model is asked about; it takes nearly all the time, and more changes
 * few verdicts.
 *
 * @param passages that the judges see for each fact, the most relevant ones
 * @param first so many of them the model reads in any case
 * @param share from 0 to 1: a further passage is read where it could tell more than this share of
 *     what the first tell; less than all, since an article that gainsays itself may do so in fewer
 *     of the fact's words
 * @param sure from 0 to 1: an answer more probable than this is not asked again in other words
 */
record Effort(int passages, int first, double share, double sure) {}
