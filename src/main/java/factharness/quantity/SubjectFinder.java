package factharness.quantity;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds what an amount is an amount of. */
final class SubjectFinder {
  private static final int NEARBY = 10;
  private static final int REACH = 12;

  private static final Set<String> DULL_VERBS =
      Vocabulary.words(
          "be have do reach stand total amount come go make take get give say tell put set rise fall grow drop include"
              + " see become remain expect plan report accord record number count run");

  private final Words words;
  private final NounPhrases phrases;
  private final Set<String> sentence = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  SubjectFinder(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
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
