package factharness.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest(name = "{1} is contrary to {2}, and the other way round")
  @CsvSource({
    "VERB,rise,fall",
    "VERB,accept,reject",
    "VERB,increase,decrease",
    "NOUN,surplus,deficit",
    "ADJ,large,small",
    "ADJ,huge,small",
    "ADP,above,below",
    "ADP,before,after",
    "SCONJ,before,after",
    "ADV,up,down",
    "ADP,up,down",
    "VERB,win,lose",
    "VERB,approve,reject",
    "VERB,praise,criticise",
    "VERB,praise,criticize",
    "VERB,support,oppose",
    "VERB,allow,ban",
    "VERB,open,close",
    "VERB,raise,cut",
    "NOUN,gain,loss",
    "ADJ,more,few",
    "ADJ,more,less",
    "VERB,deny,confirm",
    "VERB,expand,shrink",
    "VERB,tighten,ease",
    "VERB,hire,fire",
    "ADJ,first,last",
    "NOUN,majority,minority",
    "NOUN,profit,loss",
    "ADJ,guilty,innocent",
    "ADJ,dead,alive",
    "ADV,ahead,behind",
    "NOUN,premium,discount",
    "NOUN,import,export",
    "VERB,lift,impose",
    "VERB,launch,scrap",
    "VERB,start,end",
    "VERB,resign,stay",
    "ADJ,legal,illegal",
    "ADJ,early,late",
    "ADV,earlier,later"
  })
  void contrary_words(String pos, String a, String b) {
    assertThat(LEXICON.antonyms(a, pos)).contains(b);
    assertThat(LEXICON.related(a, pos, b, pos)).isEqualTo(Relation.ANTONYM);
    assertThat(LEXICON.related(b, pos, a, pos)).isEqualTo(Relation.ANTONYM);
  }

  @ParameterizedTest(name = "{1} {0} is contrary to {3} {2}")
  @CsvSource({
    "increase,NOUN,fall,VERB",
    "decline,VERB,growth,NOUN",
    "approval,NOUN,reject,VERB",
    "conviction,NOUN,acquit,VERB",
    "victory,NOUN,lose,VERB"
  })
  void contrary_words_of_different_classes(String a, String posA, String b, String posB) {
    assertThat(LEXICON.related(a, posA, b, posB)).isEqualTo(Relation.ANTONYM);
  }

  @ParameterizedTest(name = "{1} can stand for {2}")
  @CsvSource({
    "VERB,ban,prohibit",
    "VERB,ban,outlaw",
    "VERB,buy,purchase",
    "NOUN,plane,airplane",
    "NOUN,film,movie",
    "NOUN,car,automobile",
    "VERB,resign,quit",
    "VERB,resign,step down",
    "VERB,start,begin",
    "ADJ,huge,vast",
    "NOUN,lawyer,attorney",
    "NOUN,jail,prison"
  })
  void synonyms(String pos, String a, String b) {
    assertThat(LEXICON.synonyms(a, pos)).contains(b).doesNotContain(a);
    assertThat(LEXICON.related(a, pos, b, pos)).isEqualTo(Relation.SYNONYM);
    assertThat(LEXICON.related(b, pos, a, pos)).isEqualTo(Relation.SYNONYM);
  }

  @ParameterizedTest(name = "{1} is derived from {0}")
  @CsvSource({
    "announce,announcement",
    "sign,signature",
    "negotiate,negotiation",
    "lead,leader",
    "employ,employee",
    "employ,employer",
    "employ,employment",
    "investigate,investigation",
    "resign,resignation",
    "die,death",
    "elect,election",
    "sell,sale",
    "steal,theft",
    "win,victory"
  })
  void derivations(String verb, String noun) {
    assertThat(LEXICON.derivations(verb)).contains(noun).doesNotContain(verb);
    assertThat(LEXICON.derivations(noun)).contains(verb);
    assertThat(LEXICON.related(verb, "VERB", noun, "NOUN")).isEqualTo(Relation.DERIVED);
  }

  @ParameterizedTest(name = "{1} is a kind of {0}, and not the other way round")
  @CsvSource({
    "NOUN,vehicle,plane",
    "NOUN,weapon,gun",
    "NOUN,aircraft,helicopter",
    "NOUN,crime,robbery",
    "VERB,kill,assassinate",
    "NOUN,lawyer,barrister",
    "NOUN,doctor,surgeon"
  })
  void kinds(String pos, String general, String special) {
    assertThat(LEXICON.related(general, pos, special, pos)).isEqualTo(Relation.HYPERNYM);
    assertThat(LEXICON.related(special, pos, general, pos)).isEqualTo(Relation.NONE);
  }

  @ParameterizedTest(name = "{0} and {2} have nothing to do with each other")
  @CsvSource({
    "banana,NOUN,parliament,NOUN",
    "sing,VERB,negotiate,VERB",
    "qwerty,NOUN,asdf,VERB",
    "president,NOUN,hospital,NOUN"
  })
  void unrelated_words(String a, String posA, String b, String posB) {
    assertThat(LEXICON.related(a, posA, b, posB)).isEqualTo(Relation.NONE);
  }

  @Test
  void a_word_is_the_same_as_itself_and_derived_in_another_class() {
    assertThat(LEXICON.related("visit", "VERB", "visit", "VERB")).isEqualTo(Relation.SAME);
    assertThat(LEXICON.related("president", "PROPN", "president", "NOUN")).isEqualTo(Relation.SAME);
    assertThat(LEXICON.related("visit", "VERB", "visit", "NOUN")).isEqualTo(Relation.DERIVED);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "vietnamese,vietnam",
    "british,united kingdom",
    "britain,united kingdom",
    "u.k.,united kingdom",
    "dutch,netherlands",
    "holland,netherlands",
    "us,united states",
    "u.s.,united states",
    "usa,united states",
    "america,united states",
    "americans,united states",
    "eu,european union",
    "un,united nations",
    "uae,united arab emirates",
    "emirati,united arab emirates",
    "californian,california",
    "london,london",
    "londoners,london",
    "bavarian,bavaria",
    "czechia,czech republic",
    "turkiye,turkey",
    "burmese,myanmar",
    "honduran,honduras"
  })
  void places(String name, String canonical) {
    assertThat(LEXICON.canonicalPlace(name)).contains(canonical);
  }

  @Test
  void a_seat_of_government_stands_for_a_country_but_is_not_its_name() {
    assertThat(LEXICON.governedFrom("washington")).contains("united states");
    assertThat(LEXICON.governedFrom("hanoi")).contains("vietnam");
    assertThat(LEXICON.governedFrom("beijing")).contains("china");
    assertThat(LEXICON.governedFrom("brussels")).contains("european union");
    assertThat(LEXICON.canonicalPlace("hanoi")).isEmpty();
  }

  @Test
  void other_words_are_no_places() {
    assertThat(LEXICON.canonicalPlace("table")).isEmpty();
    assertThat(LEXICON.governedFrom("table")).isEmpty();
    assertThat(LEXICON.canonicalPlace("")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is not {1}, for both are of one closed class")
  @CsvSource({
    "tuesday,friday",
    "march,april",
    "north,south",
    "northern,western",
    "democrat,republican",
    "brother,sister",
    "vietnam,thailand",
    "dutch,german",
    "california,texas",
    "africa,asia",
    "red,blue",
    "catholic,protestant",
    "sunni,shiite",
    "senate,house of representatives",
    "euro,dollar",
    "bus,train"
  })
  void members_of_one_class(String a, String b) {
    assertThat(LEXICON.sameCategory(a, b)).isTrue();
    assertThat(LEXICON.sameCategory(b, a)).isTrue();
  }

  @ParameterizedTest(name = "{0} does not exclude {1}")
  @CsvSource({
    "tuesday,april",
    "tuesday,tuesday",
    "mon,monday",
    "dutch,netherlands",
    "california,mexico",
    "london,paris",
    "autumn,fall",
    "plane,jet",
    "table,chair"
  })
  void words_that_do_not_exclude_each_other(String a, String b) {
    assertThat(LEXICON.sameCategory(a, b)).isFalse();
  }

  @Test
  void the_categories_of_a_word_have_names() {
    assertThat(LEXICON.categories("tuesday")).containsExactly("weekday");
    assertThat(LEXICON.categories("gold")).containsExactly("medal", "metal");
    assertThat(LEXICON.categories("dutch")).containsExactly("country");
    assertThat(LEXICON.categories("negotiate")).isEmpty();
  }
}
