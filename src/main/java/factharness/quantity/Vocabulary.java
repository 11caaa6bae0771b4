package factharness.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word classes that amounts are made of. */
final class Vocabulary {
  private Vocabulary() {}

  static final Map<String, Integer> ONES =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  /** "The nineties", of a century or of a life. */
  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  /** Words that multiply the number before them. */
  static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          scale("hundred", 2),
          scale("thousand", 3),
          scale("lakh", 5),
          scale("lakhs", 5),
          scale("lac", 5),
          scale("mio", 6),
          scale("mrd", 9),
          scale("milliard", 9),
          scale("million", 6),
          scale("millions", 6),
          scale("mn", 6),
          scale("mln", 6),
          scale("crore", 7),
          scale("crores", 7),
          scale("cr", 7),
          scale("billion", 9),
          scale("billions", 9),
          scale("bn", 9),
          scale("bln", 9),
          scale("trillion", 12),
          scale("trillions", 12),
          scale("tn", 12),
          scale("trn", 12));

  /** Letters that multiply only when they are glued to a number: "$3m". */
  static final Map<String, BigDecimal> GLUED_SCALES =
      Map.ofEntries(scale("k", 3), scale("m", 6), scale("b", 9), scale("t", 12), scale("mm", 6));

  static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("fiftieth", 50),
          Map.entry("hundredth", 100));

  static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  static final Map<Integer, Double> VULGAR_FRACTIONS =
      Map.ofEntries(
          Map.entry((int) '½', 0.5),
          Map.entry((int) '¼', 0.25),
          Map.entry((int) '¾', 0.75),
          Map.entry((int) '⅓', 0.3333),
          Map.entry((int) '⅔', 0.6667),
          Map.entry((int) '⅛', 0.125),
          Map.entry((int) '⅜', 0.375),
          Map.entry((int) '⅝', 0.625),
          Map.entry((int) '⅞', 0.875),
          Map.entry((int) '⅕', 0.2));

  /** Words that say nothing of what a sentence is about. */
  static final Set<String> FUNCTION_WORDS =
      words(
          "a an the this that these those some any no not all both each every either neither other"
              + " another such and or but nor so yet if then than as of in on at by to from for"
              + " with without within into onto over under above below between among through"
              + " during before after since until till about against per via is am are was were"
              + " be been being do does did done has have had having will would can could may"
              + " might shall should must ought i you he she it we they me him her us them my"
              + " your his its our their mine who whom whose which what when where why how there"
              + " here up down out off again also only just even still now more most less least"
              + " few fewer many much very too say says said saying tell told while because"
              + " although though however according mr mrs ms dr one");

  /**
   * The noun without its plural ending. A lemmatiser does this better; the same rule on both sides
   * of a comparison is what matters here.
   */
  static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.length() < 4
        || !noun.endsWith("s")
        || noun.endsWith("ss")
        || noun.endsWith("us")
        || noun.endsWith("is")) {
      return noun;
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant =
        noun.endsWith("ches")
            || noun.endsWith("shes")
            || noun.endsWith("sses")
            || noun.endsWith("xes")
            || noun.endsWith("oes");
    return noun.substring(0, noun.length() - (sibilant ? 2 : 1));
  }

  /**
   * What is left of a word without its endings, so that "recorded" meets "record" and "exports"
   * "export". Crude: it only has to bring together words that are compared with each other.
   */
  static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last >= 3 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled || (last >= 3 && stem.charAt(last) == 'e')) {
      stem = stem.substring(0, last);
    }
    return stem.endsWith("y") && stem.length() > 3
        ? stem.substring(0, stem.length() - 1) + "i"
        : stem;
  }

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ors",
          "or", "ed", "ies", "es", "s", "al", "ly");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("wives", "wife"),
          Map.entry("lives", "life"),
          Map.entry("homes", "home"),
          Map.entry("feet", "foot"),
          Map.entry("shoes", "shoe"),
          Map.entry("policemen", "policeman"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("news", "news"));

  static Set<String> words(String separatedBySpaces) {
    return Set.copyOf(List.of(separatedBySpaces.split(" ")));
  }

  private static Map.Entry<String, BigDecimal> scale(String word, int power) {
    return Map.entry(word, BigDecimal.ONE.scaleByPowerOfTen(power));
  }
}
