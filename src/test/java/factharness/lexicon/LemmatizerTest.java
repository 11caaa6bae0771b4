package factharness.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  @ParameterizedTest(name = "{1} {0} has the base form {2}")
  @CsvSource({
    "led,VERB,lead",
    "rose,VERB,rise",
    "fell,VERB,fall",
    "found,VERB,find",
    "saw,VERB,see",
    "said,VERB,say",
    "was,AUX,be",
    "men,NOUN,man",
    "children,NOUN,child",
    "lives,NOUN,life",
    "crises,NOUN,crisis",
    "mothers-in-law,NOUN,mother-in-law",
    "better,ADJ,good",
    "worse,ADJ,bad",
    "best,ADV,well"
  })
  void irregular_forms(String form, String pos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, pos)).isEqualTo(lemma);
  }

  @ParameterizedTest(name = "{1} {0} has the base form {2}")
  @CsvSource({
    "countries,NOUN,country",
    "viruses,NOUN,virus",
    "houses,NOUN,house",
    "leaves,VERB,leave",
    "founded,VERB,found",
    "hoping,VERB,hope",
    "hopping,VERB,hop",
    "planned,VERB,plan",
    "travelled,VERB,travel",
    "canceled,VERB,cancel",
    "dying,VERB,die",
    "agreed,VERB,agree",
    "larger,ADJ,large",
    "biggest,ADJ,big",
    "faster,ADV,fast"
  })
  void regular_forms(String form, String pos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, pos)).isEqualTo(lemma);
  }

  @ParameterizedTest(name = "{1} {0} is a base form, whatever it looks like")
  @CsvSource({
    "news,NOUN",
    "species,NOUN",
    "politics,NOUN",
    "means,NOUN",
    "gas,NOUN",
    "bus,NOUN",
    "building,NOUN",
    "media,NOUN",
    "feed,VERB",
    "embed,VERB",
    "seed,VERB",
    "bring,VERB",
    "focus,VERB",
    "upper,ADJ",
    "other,ADJ",
    "later,ADV"
  })
  void words_that_only_look_inflected(String form, String pos) {
    assertThat(LEMMATIZER.lemma(form, pos)).isEqualTo(form);
  }

  @ParameterizedTest(name = "{1} {0}, which no list holds, has the base form {2}")
  @CsvSource({
    "bitcoins,NOUN,bitcoin",
    "coronaviruses,NOUN,coronavirus",
    "covfefe,NOUN,covfefe",
    "deplatformed,VERB,deplatform",
    "rebranded,VERB,rebrand",
    "re-elected,VERB,re-elect",
    "co-founded,VERB,co-found",
    "by-elections,NOUN,by-election",
    "airbnbing,VERB,airbnb",
    "brexited,VERB,brexit",
    "zing,VERB,zing"
  })
  void words_that_no_list_holds(String form, String pos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, pos)).isEqualTo(lemma);
  }

  @ParameterizedTest(name = "the contraction {0} stands for {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {"'ve,have", "'re,be", "'ll,will", "wo,will", "ca,can"})
  void contracted_auxiliaries(String form, String lemma) {
    assertThat(LEMMATIZER.lemma(form, "AUX")).isEqualTo(lemma);
  }

  @Test
  void names_and_grammar_words_stay_as_they_are() {
    assertThat(LEMMATIZER.lemma("athens", "PROPN")).isEqualTo("athens");
    assertThat(LEMMATIZER.lemma("those", "DET")).isEqualTo("those");
    assertThat(LEMMATIZER.lemma("", "NOUN")).isEmpty();
  }

  @Test
  void the_same_form_has_another_base_in_another_part_of_speech() {
    assertThat(LEMMATIZER.lemma("leaves", "NOUN")).isEqualTo("leaf");
    assertThat(LEMMATIZER.lemma("leaves", "VERB")).isEqualTo("leave");
  }

  @Test
  void the_word_list_knows_words_and_not_names() {
    assertThat(LEMMATIZER.knows("negotiate", "VERB")).isTrue();
    assertThat(LEMMATIZER.knows("negotiate", "NOUN")).isFalse();
    assertThat(LEMMATIZER.knows("france", "NOUN")).isFalse();
  }
}
