package factharness.model;

/** What the editor wants of the articles. */
public enum Expectation {
  /** The article should say it. */
  STATED,
  /** {@code no article states that …}: the sentence is wrong and must not be said. */
  NOT_STATED
}
