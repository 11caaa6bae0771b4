package factharness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.lexicon.Lexicon;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.text.TextAnalyzer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PassageRankerTest {
  private static final PassageRanker RANKER =
      new PassageRanker(TextAnalyzer.create(), Lexicon.load());

  private static final List<String> PARAGRAPHS =
      List.of(
          "Farmers in Larrow sold fewer apples this autumn than in any year since 1990.",
          "Transport Minister Ødda Kvíll opened the bridge on Friday. She called it a turning point.",
          "British officials praised the builders, who are led by Tomás Verhage.",
          "The bridge cost £52m, the council said, while repairs to the harbour came to £9m.",
          "The World Health Organization sent two doctors to the island in June.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kvill inaugurated the bridge|Ødda Kvíll opened the bridge",
        "Verhage leads the builders|led by Tomás Verhage",
        "Officials from Britain liked the builders|British officials praised",
        "The price of the bridge was 52 million pounds|cost £52m",
        "The WHO flew doctors to the island|World Health Organization",
        "Farmers in Larrow sold fewer apples|sold fewer apples"
      })
  void the_sentence_that_speaks_of_a_fact_comes_first(String fact, String words) {
    assertThat(rank(fact).get(0).text()).contains(words);
  }

  @Test
  void a_sentence_joins_its_neighbour_when_both_are_needed() {
    assertThat(rank("Minister Kvill spoke of a turning point"))
        .anyMatch(passage -> passage.first() == 1 && passage.last() == 2);
  }

  @Test
  void every_passage_adds_a_sentence_to_those_before_it() {
    Set<Integer> read = new HashSet<>();
    for (Passage passage : rank("Minister Kvill called the bridge a turning point for Larrow")) {
      int before = read.size();
      IntStream.rangeClosed(passage.first(), passage.last()).forEach(read::add);
      assertThat(read).hasSizeGreaterThan(before);
    }
    assertThat(read).hasSizeGreaterThan(2);
  }

  @Test
  void what_shares_nothing_is_no_passage() {
    assertThat(rank("Penguins hibernate")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Larrow lies in France", "France bought penguins", "Paris likes Vietnam"})
  void a_country_is_no_other_name(String fact) {
    assertThat(rank(fact)).noneMatch(passage -> passage.text().contains("Kvíll"));
  }

  @Test
  void passages_stand_where_their_spans_say_and_come_by_relevance() {
    List<Passage> passages = rank("The bridge cost £52 million");

    assertThat(passages)
        .isSortedAccordingTo((a, b) -> Double.compare(b.relevance(), a.relevance()))
        .allSatisfy(
            passage -> assertThat(passage.span().of(article().text())).isEqualTo(passage.text()));
  }

  @Test
  void the_whole_text_as_a_passage_covers_every_sentence() {
    Passage whole =
        RANKER.whole(RANKER.analyze("The bridge cost £52 million"), RANKER.analyze(article()));

    assertThat(whole.text()).isEqualTo(article().text());
    assertThat(whole.relevance()).isEqualTo(1);
  }

  private static List<Passage> rank(String fact) {
    return RANKER.rank(RANKER.analyze(fact), RANKER.analyze(article()), 4);
  }

  private static Article article() {
    return Article.of(new ArticleId("", "test", ""), "test.txt", ArticleMetadata.NONE, PARAGRAPHS);
  }
}
