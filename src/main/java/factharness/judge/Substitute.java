package factharness.judge;

/**
 * A fact with an amount of the passage in the place of its own.
 *
 * @param fact its words
 * @param pair the two amounts, which differ
 * @param rivalled whether the passage has the fact's own amount as well, perhaps for another thing
 * @param derivable whether the fact's own amount may follow from those of the passage all the same,
 *     as the rest follows from the whole and a part
 * @param ofOther whether the passage's amount is a number of something else, in other words at
 *     least
 */
record Substitute(
    String fact, AmountPair pair, boolean rivalled, boolean derivable, boolean ofOther) {}
