package factharness.quantity;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds what an amount is an amount of, and whether it is a level or a change. */
final class SubjectFinder {
  private static final int NEARBY = 10;
  private static final int REACH = 12;

  private static final Set<String> RISES =
      Vocabulary.words(
          "rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing"
              + " climb climbs climbed climbing jump jumps jumped jumping surge surges surged soar soared gain gains gained"
              + " up higher raise raised raising raises above advance advanced add added hike hiked dearer rally rallied"
              + " boost boosted lift lifted premium expand expanded improved quicken widen widened");

  private static final Set<String> FALLS =
      Vocabulary.words(
          "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease"
              + " decreased shrink shrank shrunk slip slipped plunge plunged tumble tumbled lose lost cut cuts cutting"
              + " reduce reduced reduction down lower lowered slump slumped dip dipped ease eased contract contracted"
              + " discount below cheaper slide slid sank sink trim trimmed shed narrow narrowed less fewer");

  private static final Set<String> COMPARISONS =
      Vocabulary.words(
          "more less fewer higher lower larger smaller cheaper dearer above below longer shorter up down");
  private static final Set<String> DULL_VERBS =
      Vocabulary.words(
          "be have do reach stand total amount come go make take get give say tell put set rise fall grow drop include"
              + " see become remain expect plan report accord record number count run");

  private final Words words;
  private final NounPhrases phrases;
  private final NumeralReader numerals;
  private final Set<String> sentence = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  SubjectFinder(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.numerals = new NumeralReader(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isContent()) {
        sentence.add(Vocabulary.stem(word.lemma()));
        if (word.pos().equals("PROPN")) {
          names.add(Vocabulary.stem(word.lemma()));
        }
      }
    }
  }

  Subject subject(Reading reading) {
    Set<String> of = new LinkedHashSet<>();
    behind(reading, of);
    if (reading.kind() != Kind.DATE && reading.kind() != Kind.TIME) {
      before(reading, of);
    } else {
      verb(reading.start() - 1, of);
    }
    if (of.isEmpty()) {
      verbBehind(reading.next(), of);
    }
    Set<String> nearby = new LinkedHashSet<>();
    for (int i = Math.max(0, reading.start() - NEARBY);
        i < Math.min(words.size(), reading.next() + NEARBY);
        i++) {
      boolean inside = i >= reading.start() && i < reading.next();
      if (!inside && words.get(i).isContent()) {
        nearby.add(Vocabulary.stem(words.get(i).lemma()));
      }
    }
    return new Subject(
        of, nearby, sentence, names, Mood.around(words, reading.start(), reading.next()));
  }

  Role role(Reading reading) {
    if (reading.role() != Role.LEVEL
        || reading.kind() == Kind.DATE
        || reading.kind() == Kind.TIME) {
      return reading.role();
    }
    int at = reading.start() - 1;
    Role direction = directionBefore(at);
    boolean gradable =
        reading.kind() == Kind.PERCENT
            || reading.kind() == Kind.SHARE
            || reading.kind() == Kind.POINTS
            || reading.kind() == Kind.MULTIPLE;
    if (words.isAt(at, "from") && (direction.isChange() || toFollows(reading.next()))) {
      return Role.FORMER;
    }
    if (isFormerBefore(at) || isFormerBehind(reading.next())) {
      return Role.FORMER;
    }
    if (words.isAt(at, "to")) {
      return Role.LEVEL;
    }
    Role behind = directionBehind(reading.next());
    if (behind.isChange() && (gradable || isComparison(reading.next()))) {
      return behind;
    }
    if (words.isAt(at, "by") && direction.isChange()) {
      return direction;
    }
    boolean of = words.isAt(at, "of");
    boolean close =
        at >= 0
            && (words.get(at).isIn(RISES)
                || words.get(at).isIn(FALLS)
                || of
                    && at > 0
                    && (words.get(at - 1).isIn(RISES) || words.get(at - 1).isIn(FALLS)));
    if (gradable
        && direction.isChange()
        && !words.isAt(at, "at")
        && (close || isAdverb(at) || words.isAt(at, "a"))) {
      return direction;
    }
    boolean plain =
        reading.kind() == Kind.MONEY
            && close
            && (of
                || words
                    .get(at)
                    .isIn(
                        Set.of(
                            "rose", "fell", "grew", "up", "down", "climbed", "jumped", "dropped",
                            "gained", "slid")));
    if (plain) {
      return direction;
    }
    return reading.kind() == Kind.POINTS && direction == Role.LEVEL
        ? Role.CHANGE
        : direction.isChange() && reading.kind() == Kind.POINTS ? direction : Role.LEVEL;
  }

  private boolean isAdverb(int at) {
    return at >= 1
        && words.get(at).pos().equals("ADV")
        && (words.get(at - 1).isIn(RISES) || words.get(at - 1).isIn(FALLS));
  }

  /** "from ten years to seven": another amount is the new one. */
  private boolean toFollows(int next) {
    for (int i = next; i + 1 < words.size() && i < next + 4; i++) {
      Word after = words.get(i + 1);
      if (words.isAt(i, "to")
          && (after.type() != Word.Type.LETTERS || numerals.read(i + 1) != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFormerBefore(int at) {
    return (words.isAt(at, "with") || words.isAt(at, "to")) && words.isAt(at - 1, "compared")
        || words.isAt(at, "against") && at > 0 && words.get(at - 1).isIn(Set.of(",", "compared"))
        || words.isAt(at, "versus")
        || (words.isAt(at, "from") || words.isAt(at, "on"))
            && (words.isAt(at - 1, "up") || words.isAt(at - 1, "down"));
  }

  /** "a year earlier", "previously". */
  private boolean isFormerBehind(int next) {
    if (words.isAt(next, "previously") || words.isAt(next, "before") && next + 1 >= words.size()) {
      return true;
    }
    boolean year =
        (words.isAt(next, "a") || words.isAt(next, "the"))
            && (words.isAt(next + 1, "year")
                || words.isAt(next + 1, "month")
                || words.isAt(next + 1, "quarter")
                || words.isAt(next + 1, "week"));
    return year
        && next + 2 < words.size()
        && words.get(next + 2).isIn(Set.of("earlier", "before", "ago", "previously"));
  }

  private Role directionBefore(int at) {
    for (int i = at; i >= 0 && i > at - 7; i--) {
      Word word = words.get(i);
      if (word.is(",") || word.is(";") || word.is("and") || word.is("but") || word.isNumber()) {
        return Role.LEVEL;
      }
      if (word.isIn(RISES)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
    }
    return Role.LEVEL;
  }

  /** "a 3% rise", "3% higher", "3% more". */
  private Role directionBehind(int next) {
    for (int i = next; i < words.size() && i < next + 3; i++) {
      Word word = words.get(i);
      if (word.is(",") || word.isIn(Set.of("of", "to", "from", "and", "in", "by", "for", "on"))) {
        return Role.LEVEL;
      }
      if (word.is("more") || word.isIn(RISES)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
    }
    return Role.LEVEL;
  }

  private boolean isComparison(int next) {
    return next < words.size()
            && words.get(next).isIn(COMPARISONS)
            && !words.isAt(next, "up")
            && !words.isAt(next, "down")
        || next + 1 < words.size() && words.isAt(next + 1, "than");
  }

  /** "$111 billion trade surplus", "15 per cent of shares", "$5bn in exports", "23 people". */
  private void behind(Reading reading, Set<String> of) {
    if (reading.kind() == Kind.DATE || reading.kind() == Kind.TIME) {
      return;
    }
    int next = reading.next();
    if (words.isAt(next, "worth")) {
      next++;
    }
    if (words.isAt(next, "of") || (words.isAt(next, "in") && reading.kind() == Kind.MONEY)) {
      next++;
    }
    if (next < words.size() && words.get(next).isHyphen()) {
      next++;
    }
    NounPhrases.Phrase phrase = phrases.from(next);
    if (!isTime(phrase)) {
      of.addAll(phrase.nouns());
    }
    if (!reading.unit().isEmpty() && reading.kind() == Kind.COUNT) {
      of.add(reading.unit());
    }
  }

  private void before(Reading reading, Set<String> of) {
    int at = reading.start() - 1;
    if (at < 0) {
      return;
    }
    if (words.get(at).isIn(Set.of("of", "worth", "at", "by", "to", "from", "in", "for"))) {
      of.addAll(phrases.before(at));
    } else if (reading.kind() == Kind.AGE) {
      of.addAll(phrases.before(words.isAt(at, ",") || words.isAt(at, "(") ? at : at + 1));
    }
    verb(at, of);
  }

  /** The verb on the left and the nouns of its subject. */
  private void verb(int from, Set<String> of) {
    int at = from;
    while (at >= 0
        && from - at < REACH
        && !isClauseEnd(words.get(at))
        && !words.get(at).pos().equals("VERB")
        && !words.get(at).pos().equals("AUX")) {
      at--;
    }
    if (at < 0 || from - at >= REACH || isClauseEnd(words.get(at))) {
      return;
    }
    int verb = at;
    boolean be = words.get(verb).pos().equals("AUX");
    while (at >= 0
        && (words.get(at).pos().equals("VERB")
            || words.get(at).pos().equals("AUX")
            || words.get(at).pos().equals("ADV")
            || words.get(at).pos().equals("PART"))) {
      if (words.get(at).pos().equals("VERB")
          && words.get(at).isContent()
          && !DULL_VERBS.contains(words.get(at).lemma())) {
        of.add(words.get(at).lemma());
      }
      at--;
    }
    for (int i = at; i >= 0 && at - i < REACH && !isClauseEnd(words.get(i)); i--) {
      if (words.get(i).isNoun() && words.get(i).isContent()) {
        of.add(words.get(i).lemma());
      }
    }
    for (int i = from; !be && i > verb && !isOtherAmount(words.get(i)); i--) {
      if (words.get(i).isNoun() && words.get(i).isContent()) {
        of.add(words.get(i).lemma());
      }
    }
  }

  /** "In September, the two agreed": the first verb and what stands before it. */
  private void verbBehind(int from, Set<String> of) {
    int start = from < words.size() && words.get(from).is(",") ? from + 1 : from;
    for (int i = start; i < words.size() && i < start + REACH && !isClauseEnd(words.get(i)); i++) {
      Word word = words.get(i);
      if (word.isNoun() && word.isContent()) {
        of.add(word.lemma());
      } else if (word.pos().equals("VERB")) {
        if (word.isContent() && !DULL_VERBS.contains(word.lemma())) {
          of.add(word.lemma());
        }
        return;
      }
    }
  }

  /** "25 points last month": the month is no sort of points. */
  private static boolean isTime(NounPhrases.Phrase phrase) {
    return Grain.named(phrase.head()) != null;
  }

  /** What stands before "and", or before another number, belongs to that. */
  private static boolean isOtherAmount(Word word) {
    return word.isNumber() || word.is("and") || word.is("or");
  }

  private static boolean isClauseEnd(Word word) {
    return word.type() == Word.Type.SIGN
        && word.isIn(Set.of(";", ":", ",", "\"", "“", "”", "(", ")", "—"));
  }
}
