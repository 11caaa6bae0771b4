package factharness.post;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostReaderTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade Minister Nguyen Hong Dien left for Washington.|nguyen hong dien|minister|trade",
        "Nguyen Hong Dien, Vietnam's trade minister, left.|nguyen hong dien|minister|trade",
        "Nguyen Hong Dien is Vietnam's trade minister.|nguyen hong dien|minister|trade",
        "The trade minister, Nguyen Hong Dien, left for Washington.|nguyen hong dien|minister|trade",
        "Dien was appointed trade minister in 2021.|dien|minister|trade",
        "Bui Thanh Son is deputy prime minister.|bui thanh son|prime minister|deputy",
        "Its chief executive, Uta Kern, resigned on Monday.|uta kern|chief executive|",
        "Chief Executive Hélène Marchetti said so.|helene marchetti|chief executive|",
        "Jan Vos, who was elected mayor, left.|jan vos|mayor|",
        "Uta Kern, CEO of the firm, resigned.|uta kern|chief executive|",
        "Dien leads the delegation.|dien|head|delegation",
        "The delegation is led by Dien.|dien|head|delegation",
        "Petra Vondra heads the regulator.|petra vondra|head|regulator",
        "Michael DeSombre is a US assistant secretary of state.|michael desombre|secretary|assistant state"
      })
  void holders_and_posts_are_read(String sentence, String name, String head, String modifiers) {
    assertThat(read(sentence))
        .anySatisfy(
            holding -> {
              assertThat(holding.name()).containsExactly(name.split(" "));
              assertThat(holding.post().head()).isEqualTo(head);
              assertThat(String.join(" ", holding.post().modifiers().stream().sorted().toList()))
                  .isEqualTo(modifiers == null ? "" : modifiers);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dien is Vietnam's trade minister|Trade Minister Nguyen Hong Dien left.|AGREES",
        "Dien is Vietnam's trade minister|Le Minh Khai, Vietnam's trade minister, left.|DISAGREES",
        "Dien is Vietnam's trade minister|Foreign Minister Nguyen Hong Dien left.|DISAGREES",
        "Dien is Vietnam's trade minister|Thai trade minister Anan Suk left.|INCOMPARABLE",
        "Dien is Vietnam's trade minister|The chief executive, Uta Kern, left.|INCOMPARABLE",
        "Son is deputy prime minister|Prime Minister Bui Thanh Son left.|DISAGREES",
        "Dien leads the delegation|The delegation is headed by Son.|DISAGREES",
        "Kern runs the carmaker|Uta Kern, who runs the carmaker, left.|AGREES",
        "Kern is the group's finance chief|Finance chief Uta Kern left.|AGREES",
        "Vos is minister of trade|Jan Vos, the trade and industry minister, left.|AGREES",
        "Vos is the new trade minister|Trade minister Uta Kern resigned.|INCOMPARABLE",
        "Vos is trade minister|Former trade minister Jan Vos left.|INCOMPARABLE",
        "The chief executive is Uta Kern|Its boss, Jan Vos, left.|INCOMPARABLE"
      })
  void a_fact_is_held_against_a_sentence(String fact, String sentence, HoldingComparison expected) {
    assertThat(read(sentence))
        .anySatisfy(found -> assertThat(read(fact).get(0).compare(found)).isEqualTo(expected));
  }

  @Test
  void what_names_no_post_gives_none() {
    assertThat(read("Exports rose in May, Hanoi said.")).isEmpty();
    assertThat(read("The minister of trade left for Washington.")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  private static List<Holding> read(String text) {
    return ANALYZER.analyze(text).stream()
        .map(AnalyzedSentence::tokens)
        .map(PostReader::read)
        .flatMap(List::stream)
        .toList();
  }
}
