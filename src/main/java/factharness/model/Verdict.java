package factharness.model;

/** What an article does with a fact. An article that could not be read has no verdict at all. */
public enum Verdict {
  /** The article says so or plainly implies it. */
  SUPPORTED,
  /** The article says something that cannot be true together with the fact. */
  CONTRADICTED,
  /** The article does neither. */
  OMITTED
}
