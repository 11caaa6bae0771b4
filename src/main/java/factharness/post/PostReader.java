package factharness.post;

import factharness.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a sentence who holds which post: titles before a name, appositions on either side of
 * it, "is", "was named", and verbs such as "leads" and "is run by".
 */
public final class PostReader {
  /** How far a description reaches to either side of the word it describes. */
  private static final int REACH = 7;

  private final List<Token> tokens;
  private final List<Holding> found = new ArrayList<>();

  private PostReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What a sentence says, in its order. */
  public static List<Holding> read(List<Token> sentence) {
    PostReader reader = new PostReader(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      reader.noun(i);
      reader.verb(i);
    }
    return List.copyOf(reader.found);
  }

  private void noun(int at) {
    Token token = tokens.get(at);
    String head = isNominal(at) ? PostWords.head(token.norm()) : null;
    boolean namesMore = at + 1 < tokens.size() && isNoun(at + 1) && !isName(at + 1);
    if (head == null || namesMore) {
      return;
    }
    int start = startOfPhrase(at);
    int end = endOfComplement(at + 1);
    Post post = post(head, start, at, end);
    if (post == null) {
      return;
    }
    if (!add(nameFrom(end == at + 1 ? end : end + 1), post)
        && !(is(end, ",") && add(apposedName(end + 1), post))
        && !(isForm(end, "be") && add(nameFrom(end + 1), post))) {
      holderBefore(start, post);
    }
  }

  /** "Dien, Vietnam's trade minister" and "Dien is Vietnam's trade minister". */
  private void holderBefore(int start, Post post) {
    int at = start - 1;
    while (at >= 0 && (isPos(at, "DET") || isPos(at, "PRON"))) {
      at--;
    }
    if (is(at, ",")) {
      add(nameUpTo(at - 1), post);
      return;
    }
    if (is(at, "as")) {
      at--;
    }
    int verb = at;
    while (at >= 0 && (isPos(at, "AUX") || isPos(at, "ADV") || isHolding(at))) {
      at--;
    }
    if (at < verb) {
      add(nameUpTo(beforeWho(at)), post);
    }
  }

  private void verb(int at) {
    String head = isPos(at, "VERB") ? PostWords.headOf(tokens.get(at).lemma()) : null;
    if (head != null && is(at + 1, "by")) {
      int end = beforeAuxiliaries(is(at - 1, ",") ? at - 2 : at - 1) + 1;
      addLed(nameFrom(at + 2), head, startOfPhrase(end), startOfPhrase(end), end);
    } else if (head != null) {
      int start = at + 1;
      while (isPos(start, "DET") || isPos(start, "PRON")) {
        start++;
      }
      int end = endOfComplement(endOfDescription(start));
      addLed(nameUpTo(beforeWho(beforeAuxiliaries(at - 1))), head, at, start, end);
    }
  }

  /**
   * "Dien leads the delegation", "the delegation, led by Dien".
   *
   * @param from where the words begin that tell the post
   * @param start where those begin that say what is led
   */
  private void addLed(List<Token> name, String head, int from, int start, int end) {
    Set<String> modifiers = new LinkedHashSet<>();
    Set<String> owners = new LinkedHashSet<>();
    describe(start, end, modifiers, owners);
    if (!modifiers.isEmpty() || !owners.isEmpty()) {
      add(name, new Post(text(from, end), head, modifiers, owners));
    }
  }

  /** The last token before auxiliaries and adverbs that end at a place. */
  private int beforeAuxiliaries(int last) {
    int at = last;
    while (at >= 0 && (isPos(at, "AUX") || isPos(at, "ADV"))) {
      at--;
    }
    return at;
  }

  private int beforeWho(int at) {
    return is(at, "who") ? at - (is(at - 1, ",") ? 2 : 1) : at;
  }

  private @Nullable Post post(String head, int start, int at, int end) {
    Set<String> modifiers = new LinkedHashSet<>();
    Set<String> owners = new LinkedHashSet<>();
    describe(start, at, modifiers, owners);
    describe(at + 1, end, modifiers, owners);
    String sort = head;
    if (head.equals("minister") && modifiers.remove("prime")) {
      sort = PostWords.PRIME_MINISTER;
    }
    if (is(at, "executive") && !modifiers.contains("chief")) {
      return null;
    }
    if (is(at, "officer") && modifiers.contains("chief") && modifiers.remove("executive")) {
      sort = PostWords.CHIEF_EXECUTIVE;
    }
    if (sort.equals(PostWords.CHIEF_EXECUTIVE)) {
      modifiers.remove("chief");
    }
    return is(at, "officer") && modifiers.isEmpty() && owners.isEmpty()
        ? null
        : new Post(text(start, end), sort, modifiers, owners);
  }

  /**
   * Names are owners, other words are modifiers; "the group's" and "of the company" are neither,
   * since every company of an article is called that.
   */
  private void describe(int start, int end, Set<String> modifiers, Set<String> owners) {
    for (int i = Math.max(0, start); i < Math.min(end, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (is(i, "'s") || is(i, "'")) {
        modifiers.clear();
      }
      if (!isNominal(i) || !Character.isLetter(token.norm().codePointAt(0))) {
        continue;
      }
      boolean capital = Character.isUpperCase(token.text().codePointAt(0));
      if (capital && !PostWords.isTitleModifier(token.norm())) {
        owners.add(token.norm());
      } else if (PostWords.isModifier(token.norm())) {
        modifiers.add(capital ? token.norm() : token.lemma());
      }
    }
  }

  private int startOfPhrase(int end) {
    int start = end;
    while (start > 0 && end - start < REACH && isDescription(start - 1)) {
      start--;
    }
    return start;
  }

  private int endOfDescription(int start) {
    int end = start;
    while (end < tokens.size() && end - start < REACH && isDescription(end)) {
      end++;
    }
    return end;
  }

  /** Behind "of state", "of the delegation", "for trade". */
  private int endOfComplement(int from) {
    int end = from;
    while ((is(end, "of") || is(end, "for")) && end + 1 < tokens.size()) {
      int next = end + 1;
      while (isPos(next, "DET")) {
        next++;
      }
      int last = endOfDescription(next);
      if (last == next) {
        return end;
      }
      end = last;
    }
    return end;
  }

  private boolean isDescription(int at) {
    boolean joins = is(at, "and") && isNoun(at - 1) && !isName(at - 1);
    return (isNominal(at) && !isHolding(at)) || joins || is(at, "'s") || is(at, "'") || is(at, "-");
  }

  private List<Token> apposedName(int from) {
    List<Token> name = nameFrom(from);
    int behind = from + name.size();
    boolean closed = behind >= tokens.size() || isPos(behind, "PUNCT") || isPos(behind, "VERB");
    return closed ? name : List.of();
  }

  private List<Token> nameFrom(int from) {
    int end = from;
    while (end < tokens.size() && isName(end)) {
      end++;
    }
    return from < 0 || from >= end ? List.of() : tokens.subList(from, end);
  }

  private List<Token> nameUpTo(int last) {
    int start = last + 1;
    while (start > 0 && start <= tokens.size() && isName(start - 1)) {
      start--;
    }
    return last < 0 || start > last ? List.of() : tokens.subList(start, last + 1);
  }

  private boolean add(List<Token> name, Post post) {
    if (name.isEmpty()) {
      return false;
    }
    found.add(
        new Holding(
            String.join(" ", name.stream().map(Token::text).toList()),
            name.stream().map(Token::norm).toList(),
            post));
    return true;
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < Math.min(end, tokens.size()); i++) {
      boolean apart = i > start && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private boolean isName(int at) {
    return (isPos(at, "PROPN") || (at > 0 && isNominal(at)))
        && Character.isUpperCase(tokens.get(at).text().codePointAt(0))
        && PostWords.head(tokens.get(at).norm()) == null
        && !PostWords.isTitleModifier(tokens.get(at).norm());
  }

  /** Taggers waver between adjective and noun in titles: chief executive. */
  private boolean isNominal(int at) {
    return isNoun(at) || isPos(at, "ADJ");
  }

  /** Also where the tagger takes "appointed" for an adjective. */
  private boolean isHolding(int at) {
    return (isPos(at, "VERB") && PostWords.isHolding(tokens.get(at).lemma()))
        || (isPos(at, "ADJ") && PostWords.isHoldingParticiple(tokens.get(at).norm()));
  }

  private boolean isNoun(int at) {
    return isPos(at, "NOUN") || isPos(at, "PROPN");
  }

  private boolean isForm(int at, String lemma) {
    return at >= 0 && at < tokens.size() && tokens.get(at).lemma().equals(lemma);
  }

  private boolean is(int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).norm().equals(norm);
  }

  private boolean isPos(int at, String pos) {
    return at >= 0 && at < tokens.size() && tokens.get(at).pos().equals(pos);
  }
}
