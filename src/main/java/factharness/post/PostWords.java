package factharness.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name posts, and the verbs that say that somebody holds one. */
final class PostWords {
  static final String CHIEF_EXECUTIVE = "chief executive";
  static final String PRIME_MINISTER = "prime minister";

  private static final Map<String, String> HEADS = heads();

  private static final Map<String, String> VERBS =
      Map.of(
          "lead", "head",
          "head", "head",
          "run", "head",
          "chair", "chair",
          "captain", "captain",
          "coach", "coach",
          "edit", "editor",
          "conduct", "conductor");

  /** Verbs between a name and the post that its bearer has, gets or keeps. */
  private static final Set<String> HOLDING =
      Set.of(
          "be", "become", "remain", "appoint", "name", "elect", "serve", "choose", "confirm",
          "have", "make", "stay");

  private static final Set<String> HOLDING_PARTICIPLES =
      Set.of("appointed", "named", "elected", "chosen", "confirmed", "made");

  /** Parts of a title, which are capitals in front of a name. */
  private static final Set<String> TITLE_MODIFIERS =
      Set.of(
          "trade",
          "foreign",
          "finance",
          "deputy",
          "prime",
          "vice",
          "assistant",
          "defence",
          "defense",
          "interior",
          "health",
          "justice",
          "labour",
          "labor",
          "agriculture",
          "energy",
          "economy",
          "education",
          "culture",
          "transport",
          "environment",
          "home",
          "chief",
          "executive",
          "acting",
          "former",
          "attorney",
          "managing",
          "general",
          "state",
          "industry",
          "commerce",
          "housing",
          "development",
          "science",
          "sports",
          "water",
          "tourism",
          "budget",
          "treasury",
          "lead",
          "head",
          "senior",
          "cabinet",
          "first",
          "financial",
          "press");

  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "old",
          "current",
          "longtime",
          "veteran",
          "own",
          "long",
          "serving",
          "long-serving",
          "first",
          "senior",
          "company",
          "group",
          "firm",
          "organisation",
          "organization");

  private PostWords() {}

  private static Map<String, String> heads() {
    Map<String, String> heads = new HashMap<>();
    for (String word :
        List.of(
            "minister",
            "president",
            "secretary",
            "governor",
            "senator",
            "director",
            "ambassador",
            "mayor",
            "chancellor",
            "editor",
            "founder",
            "owner",
            "commissioner",
            "prosecutor",
            "judge",
            "envoy",
            "general",
            "captain",
            "coach",
            "manager",
            "treasurer",
            "rector",
            "speaker",
            "conductor",
            "curator",
            "principal",
            "attorney",
            "officer")) {
      heads.put(word, word);
    }
    List.of("chair", "chairman", "chairwoman", "chairperson")
        .forEach(word -> heads.put(word, "chair"));
    List.of("spokesman", "spokeswoman", "spokesperson")
        .forEach(word -> heads.put(word, "spokesperson"));
    List.of("head", "leader", "boss", "chief").forEach(word -> heads.put(word, "head"));
    List.of("ceo", "executive").forEach(word -> heads.put(word, CHIEF_EXECUTIVE));
    heads.put("premier", PRIME_MINISTER);
    return Map.copyOf(heads);
  }

  /** The sort of post that a noun names, or null. */
  static @Nullable String head(String norm) {
    return HEADS.get(norm);
  }

  /** The sort of post of whoever does what the verb says, or null. */
  static @Nullable String headOf(String verbLemma) {
    return VERBS.get(verbLemma);
  }

  static boolean isHolding(String verbLemma) {
    return HOLDING.contains(verbLemma);
  }

  static boolean isHoldingParticiple(String norm) {
    return HOLDING_PARTICIPLES.contains(norm);
  }

  static boolean isTitleModifier(String norm) {
    return TITLE_MODIFIERS.contains(norm);
  }

  static boolean isModifier(String norm) {
    return !NO_MODIFIERS.contains(norm);
  }
}
