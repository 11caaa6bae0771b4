package factharness.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What English words mean to each other, for judges that compare a statement with an article.
 *
 * <p>Sources: WordNet 3.1 (Princeton University; generated tables of its antonyms, synonyms,
 * derivations, hypernyms and words for inhabitants, frequent senses only) and lists of our own: the
 * contrary words and near synonyms of the news, countries, closed classes. Words are lemmas in
 * lower case without diacritics; parts of speech are those of Universal Dependencies, where PROPN
 * counts as NOUN and AUX as VERB. The lexicon knows words and no contexts: it says that {@code
 * rise} and {@code fall} are contrary, not that two sentences contradict. Immutable and
 * thread-safe.
 */
public final class Lexicon {
  private final SortedTable antonyms = SortedTable.load("antonyms.tsv");
  private final SortedTable synonyms = SortedTable.load("synonyms.tsv");
  private final SortedTable derivations = SortedTable.load("derivations.tsv");
  private final SortedTable hypernyms = SortedTable.load("hypernyms.tsv");
  private final OwnRelations own = OwnRelations.load();
  private final Places places = Places.load();
  private final ClosedClasses closedClasses = ClosedClasses.load();

  private Lexicon() {}

  /** Loads all tables from the class path, which takes some tens of milliseconds; share it. */
  public static Lexicon load() {
    return new Lexicon();
  }

  /** Words contrary to the lemma in that part of speech, sorted; phrasal verbs hold a space. */
  public Set<String> antonyms(String lemma, String udPos) {
    Set<String> found = new TreeSet<>(listed(antonyms, key(lemma, udPos)));
    found.addAll(opposites(lemma, udPos));
    return found;
  }

  /** Words with the same or nearly the same frequent meaning, sorted. */
  public Set<String> synonyms(String lemma, String udPos) {
    String key = key(lemma, udPos);
    Set<String> found = new TreeSet<>(listed(synonyms, key));
    found.addAll(own.nearSynonyms(key));
    return found;
  }

  /** Words of any part of speech that are derived from the lemma or that it is derived from. */
  public Set<String> derivations(String lemma) {
    Set<String> found = new TreeSet<>();
    for (WordClass wordClass : WordClass.values()) {
      for (String derived : derivedKeys(lemma + '/' + wordClass.letter())) {
        found.add(derived.substring(0, derived.length() - 2));
      }
    }
    found.remove(lemma);
    return found;
  }

  /**
   * How {@code b} stands to {@code a}. Across parts of speech the derived words are compared:
   * {@code increase} the noun is contrary to {@code fall} the verb. Where words are contrary by our
   * list and synonyms in another sense, they are contrary.
   */
  public Relation related(String a, String posA, String b, String posB) {
    char classA = letter(posA);
    char classB = letter(posB);
    if (a.equals(b)) {
      return classA == classB || !isOpen(classA) || !isOpen(classB)
          ? Relation.SAME
          : Relation.DERIVED;
    }
    if (derivedKeys(key(a, posA)).contains(key(b, posB))) {
      return Relation.DERIVED;
    }
    List<String> inClassOfB = forms(a, posA, classB);
    if (inClassOfB.stream().anyMatch(form -> opposites(form, posB).contains(b))) {
      return Relation.ANTONYM;
    }
    if (inClassOfB.stream().anyMatch(form -> areSynonyms(form + '/' + classB, b))) {
      return Relation.SYNONYM;
    }
    if (inClassOfB.stream().anyMatch(form -> listed(antonyms, form + '/' + classB).contains(b))) {
      return Relation.ANTONYM;
    }
    boolean isKindOfA = classA == classB && listed(hypernyms, key(b, posB)).contains(a);
    return isKindOfA ? Relation.HYPERNYM : Relation.NONE;
  }

  /**
   * The one name for a country, state, union or city and its people, in lower case: {@code
   * british}, {@code u.k.} and {@code britain} give {@code united kingdom}. Empty for other words.
   * The caller must know that a name is meant: {@code us} gives {@code united states}.
   *
   * @param norm a name or adjective in lower case without diacritics, singular or plural
   */
  public Optional<String> canonicalPlace(String norm) {
    return places.canonical(norm);
  }

  /**
   * The country or union that a seat of government may stand for: {@code kremlin} gives {@code
   * russia}, {@code brussels} the {@code european union}. Kept apart from {@link #canonicalPlace}
   * because a capital is also a city.
   */
  public Optional<String> governedFrom(String norm) {
    return places.governedFrom(norm);
  }

  /**
   * The closed classes that a word or name belongs to, sorted: {@code weekday}, {@code colour},
   * {@code country} … For ambiguous words all of them.
   */
  public Set<String> categories(String norm) {
    Set<String> found = new TreeSet<>(closedClasses.of(norm));
    canonicalPlace(norm).flatMap(places::kind).ifPresent(found::add);
    return found;
  }

  /**
   * Whether both are different members of one closed class, such as two weekdays, two countries or
   * two directions, so that one cannot stand for the other. Two names for one member are no
   * difference: {@code mon} and {@code monday}, {@code dutch} and {@code netherlands}.
   */
  public boolean sameCategory(String a, String b) {
    if (closedClasses.differ(a, b)) {
      return true;
    }
    Optional<String> placeA = canonicalPlace(a);
    Optional<String> placeB = canonicalPlace(b);
    return placeA.isPresent()
        && placeB.isPresent()
        && !placeA.equals(placeB)
        && placeA.flatMap(places::kind).equals(placeB.flatMap(places::kind))
        && !placeA.flatMap(places::kind).equals(Optional.of("place"));
  }

  private Set<String> opposites(String lemma, String udPos) {
    char letter = letter(udPos);
    if (isOpen(letter) && letter != WordClass.ADVERB.letter()) {
      return own.opposites(lemma + '/' + letter);
    }
    // Taggers waver between adverb, preposition and particle: up, down, before, after.
    Set<String> found = new TreeSet<>(own.opposites(lemma + "/p"));
    found.addAll(own.opposites(lemma + '/' + WordClass.ADVERB.letter()));
    return found;
  }

  private boolean areSynonyms(String key, String other) {
    return own.nearSynonyms(key).contains(other) || listed(synonyms, key).contains(other);
  }

  private Set<String> derivedKeys(String key) {
    Set<String> found = new TreeSet<>(listed(derivations, key));
    found.addAll(own.derivations(key));
    return found;
  }

  /** The lemma itself, and what is derived from it in the other word class. */
  private List<String> forms(String lemma, String udPos, char wantedClass) {
    if (letter(udPos) == wantedClass) {
      return List.of(lemma);
    }
    return Stream.concat(
            Stream.of(lemma),
            derivedKeys(key(lemma, udPos)).stream()
                .filter(derived -> derived.charAt(derived.length() - 1) == wantedClass)
                .map(derived -> derived.substring(0, derived.length() - 2)))
        .toList();
  }

  private static List<String> listed(SortedTable table, String key) {
    String value = table.get(key);
    return value == null ? List.of() : OwnFile.list(value);
  }

  private static String key(String lemma, String udPos) {
    return lemma + '/' + letter(udPos);
  }

  private static char letter(String udPos) {
    WordClass wordClass = WordClass.of(udPos.equals("PROPN") ? "NOUN" : udPos);
    return wordClass == null ? 'p' : wordClass.letter();
  }

  private static boolean isOpen(char letter) {
    return letter != 'p';
  }
}
