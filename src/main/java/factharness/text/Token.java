package factharness.text;

import factharness.model.TextSpan;

/**
 * One word, number or sign of a sentence.
 *
 * @param span where it stands in the analysed text
 * @param text the token as written
 * @param norm lower case, without diacritics, curly quotes made straight
 * @param lemma the dictionary form of {@code norm}: {@code led} gives {@code lead}
 * @param pos the Universal Dependencies part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, ADP,
 *     DET, PRON, PART, PUNCT, SYM …
 */
public record Token(TextSpan span, String text, String norm, String lemma, String pos) {}
