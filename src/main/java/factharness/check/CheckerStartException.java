package factharness.check;

/** The models could not be loaded, so that nothing can be judged. */
final class CheckerStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckerStartException(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
