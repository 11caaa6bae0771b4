package factharness.judge;

import factharness.model.TextSpan;

/**
 * An amount of the fact and its counterpart in the article.
 *
 * @param expected the fact's words
 * @param found the article's words
 * @param span where the article's words stand, counted in the article's text
 * @param agrees whether the two can both be true
 */
record AmountPair(String expected, String found, TextSpan span, boolean agrees) {}
