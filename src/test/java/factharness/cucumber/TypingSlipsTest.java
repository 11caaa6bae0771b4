package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypingSlipsTest {
  private static final TypingSlips SLIPS = new TypingSlips();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the surplus is $111 billion",
        "Nguyen Hong Dien leads the delegation",
        "the repair cost £38 million",
        "a monthly pass costs £40",
        "cyclists and pedestrians cross free of charge",
        "the surplus covers January to October 2025",
        "Vietnam ranks third in the U.S. trade deficit, behind China and Mexico",
        "Trump won't attend the summit",
        "no articles of the treaty were changed",
        "every article of the constitution applies",
        "the story broke on Tuesday",
        "the article \"Panama Papers\" was published in 2016",
        "the court ruled 6-3 that the tariffs stand",
        "Nobody was hurt.",
        "5 people died",
        "The Beatles' \"Help!\" tops the charts again",
      })
  void a_sentence_is_a_fact(String sentence) {
    assertThat(SLIPS.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "was the surplus $111 billion?|is a question; state it as a fact",
        "the surplus|has 2 words; write a whole sentence",
        "surplus|has one word; write a whole sentence",
        "the surplus of $111 billion|has no verb; write a whole sentence, such as: the surplus is"
            + " $1 billion",
        "the figures are these:|ends with a colon; begin a list with: every article states: (or:"
            + " no article states:)",
      })
  void what_no_one_would_call_a_fact(String sentence, String reason) {
    assertThat(SLIPS.in(sentence)).contains("\"" + sentence + "\" is no fact, since it " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "the storey \"talks\"|the story \"…\"",
        "story \"talks\"|the story \"…\"",
        "the story 'talks'|the story \"…\"",
        "the story \"talks|the story \"…\"",
        "the story talks|the story \"…\"",
        "the story \"talks\".|the story \"…\"",
        "the artcle \"wire\"|the article \"…\"",
        "no articles state that the surplus is $1 billion|no article states that …",
        "no article says that the surplus is $1 billion|no article states that …",
        "no article stats that the surplus is $1 billion|no article states that …",
        "none article states that the surplus is $1 billion|no article states that …",
        "every article says:|every article states:",
        "all articles state:|every article states:",
        "eech article agrees that:|every article states:",
      })
  void a_near_miss_of_a_taken_phrase(String sentence, String phrase) {
    assertThat(SLIPS.in(sentence))
        .contains("\"" + sentence + "\" is no fact; did you mean: " + phrase);
  }

  @Test
  void an_empty_step() {
    assertThat(SLIPS.in("  "))
        .contains("this step is empty; write a fact after its keyword, or remove it");
  }

  @Test
  void a_pasted_paragraph() {
    assertThat(SLIPS.in("the surplus is large and ".repeat(50) + "so on"))
        .contains("a fact is one sentence of at most 1000 characters, but this has 1255; split it");
  }
}
