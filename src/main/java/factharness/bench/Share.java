package factharness.bench;

/** So many of so many. */
record Share(int part, int whole) {
  Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " is no part of " + whole);
    }
  }

  static Share none() {
    return new Share(0, 0);
  }

  Share plus(boolean counts) {
    return new Share(counts ? part + 1 : part, whole + 1);
  }

  /** From 0 to 1; not a number when there is nothing to share. */
  double ratio() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
