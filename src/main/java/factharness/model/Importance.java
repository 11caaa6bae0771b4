package factharness.model;

/** How an editor marks a fact: what it means when an article leaves it out. */
public enum Importance {
  /** {@code @optional}: leaving it out is fine. */
  OPTIONAL,
  /** No tag: leaving it out is a warning. */
  NORMAL,
  /** {@code @required}: leaving it out is an error. */
  REQUIRED
}
