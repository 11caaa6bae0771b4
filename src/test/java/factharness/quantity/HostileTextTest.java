package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.TextSpan;
import factharness.text.AnalyzedSentence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hostile text")
final class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "1,2,3",
        "1.000.000,50",
        "12e400",
        "٣",
        "½",
        "½½",
        "31 February",
        "29 February 2023",
        "0x1F",
        "year 0",
        "in 0000",
        "00/00/0000",
        "2019-13-45",
        "-",
        "--5",
        "- 5",
        "$",
        "$$5",
        "5$",
        "US$",
        "%",
        "% 5",
        "5%%",
        "1/0",
        "0/0",
        "1/3/5",
        "a a a",
        "a hundred hundred hundred hundred",
        "million million",
        "a dozen dozen dozen",
        "half",
        "half a",
        "half a half",
        "one in",
        "one in zero",
        "between and",
        "from to",
        "between 5 and",
        "from 2019 to",
        "2019-",
        "-2019",
        "late",
        "mid-",
        "the first 99 months of 2019",
        "the last 0 months of the year",
        "fifth quarter",
        "999 centuries ago",
        "aged",
        "aged 0",
        "in his 0s",
        "below the age of",
        "those under",
        "children over",
        "people under 1e9",
        "'s",
        "'s 5",
        "of 5, including",
        "5 of whom",
        "by 1 to 999999999999",
        "’",
        "1'000",
        "1 000 000",
        "1\u00a0000",
        "1\u00a0",
        "٣٫٥",
        "१२",
        "𝟙𝟚",
        "5\uD83D",
        "\uDE00 5",
        "5 km/",
        "5 per",
        "5 a",
        "sq",
        "5 square",
        "magnitude",
        "magnitude x",
        "9:99 pm",
        "99 pm",
        "25:00",
        "no more than no more than no more than no more than 5",
        "shortly before",
        "by",
        "half past",
        "a quarter to",
        "at 15h",
        "6'",
        "6'2",
        "6ft 2",
        "6-foot-",
        "2:18:",
        "1:99.9",
        "11st 6",
        "No.",
        "#",
        "top",
        "runner-",
        "nil-",
        "a factor of",
        "minus",
        "Q9",
        "9Q99",
        "FY",
        "'9s",
        "99.99.9999",
        "99/99/9999",
        "31-Feb-2019",
        "the twenty-",
        "999th century",
        ".",
        ".5.5",
        "no",
        "\u0000 5 \u0000"
      })
  void is_read_without_failing(String text) {
    for (Quantity quantity : QuantityParser.parse(sentence(text), null)) {
      assertThat(quantity.compare(quantity)).isNotEqualTo(Comparison.DISAGREES);
      assertThat(quantity.span().of(text)).isEqualTo(quantity.text());
    }
  }

  @Test
  void numbers_beyond_any_amount_are_left_out() {
    assertThat(QuantityParser.parse(sentence("9".repeat(50_000) + " people came."), null))
        .isEmpty();
  }

  @Test
  void a_bad_date_does_not_spoil_the_amounts_beside_it() {
    List<Quantity> quantities = QuantityParser.parse(sentence("On 31 February it cost $5."), null);
    assertThat(quantities).extracting(Quantity::text).containsExactly("$5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "111 ",
        "1'111",
        "1 hour ",
        "by ",
        "1-",
        "one ",
        "a hundred and ",
        "$",
        "about ",
        "half ",
        "May ",
        "1,",
        "in ",
        "x",
        "the first ",
        "from 1 to ",
        "people ",
        "9 people and ",
        "'",
        "% "
      })
  @Timeout(10)
  void is_read_in_linear_time(String part) {
    String text = part.repeat(100_000 / part.length());
    assertThat(QuantityParser.parse(sentence(text), null).size())
        .isLessThanOrEqualTo(text.length());
  }

  private static AnalyzedSentence sentence(String text) {
    return new AnalyzedSentence(new TextSpan(0, text.length()), text, 0, List.of());
  }
}
