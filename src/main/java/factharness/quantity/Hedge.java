package factharness.quantity;

/** What the words before a number make of it. */
enum Hedge {
  /** "about", "roughly", "some". */
  ABOUT,
  /** "nearly", "just under". */
  NEARLY,
  /** "just over", "slightly more than". */
  JUST_OVER,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST,
  /** "a total of", "exactly": words that may stand there and change nothing. */
  PLAIN
}
