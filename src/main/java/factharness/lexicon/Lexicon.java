package factharness.lexicon;

public final class Lexicon {
  public enum Relation {
    SAME,
    DERIVED,
    SYNONYM,
    HYPERNYM,
    ANTONYM,
    NONE
  }

  public static Lexicon load() {
    return new Lexicon();
  }

  public Relation related(String a, String pa, String b, String pb) {
    return a.equals(b)
        ? Relation.SAME
        : (a.length() > 4 && b.length() > 4 && a.substring(0, 5).equals(b.substring(0, 5)))
            ? Relation.DERIVED
            : Relation.NONE;
  }

  public String canonicalPlace(String n) {
    return switch (n) {
      case "us", "u.s.", "united states", "american", "america", "washington" -> "us";
      case "vietnam", "vietnamese", "hanoi" -> "vietnam";
      default -> "";
    };
  }

  public boolean sameCategory(String a, String b) {
    return false;
  }
}
