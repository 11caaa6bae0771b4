package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import factharness.model.TextSpan;
import factharness.text.AnalyzedSentence;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold for all amounts. A fixed seed makes every run the same. */
final class QuantityProperties {
  private static final String SEED = "20260101";
  private static final String WORDS =
      "'s ' by to from of the a an in on at and or , ; . - – % per cent percent points 5 12 1,200 3.4"
          + " 2019 million bn £ $ € five twenty half third quarter first second last previous year month"
          + " August Monday early late end age aged under over below children those including whom which"
          + " than more less fewer up down rose fell cut raised margin majority was were lead compared with"
          + " against versus before earlier ago between until since for every each times fold doubled"
          + " vote goal tonnes kg hour minutes day week st lb oz am noon Easter his its not no about just"
          + " only all 9-7 1:27 2:18:04 6'2 Q3 H1 FY25 20s nineties dozen couple hundreds lakh degrees zero"
          + " No. number largest record / ( ) \" ½ 10,000 0 1.000.000,50 12e400 ٣";

  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT);

  @Property(seed = SEED)
  void a_printed_number_is_read_back(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    Numeral read =
        Objects.requireNonNull(Digits.read(String.format(Locale.ROOT, "%,d", number), 1));
    assertThat(read.value().longValueExact()).isEqualTo(number);
  }

  @Property(seed = SEED)
  void a_number_in_words_is_read_back(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
    Words words = Words.of(sentence(inWords(number)));
    Numeral read = Objects.requireNonNull(new NumeralReader(words).read(0));
    assertThat(read.value().intValueExact()).isEqualTo(number);
    assertThat(read.next()).isEqualTo(words.size());
  }

  @Property(seed = SEED)
  void a_printed_date_is_read_back(@ForAll @IntRange(min = 0, max = 100_000) int day) {
    LocalDate date = LocalDate.of(1800, 1, 1).plusDays(day);
    Quantity read = parse("on " + date.getDayOfMonth() + " " + month(date) + " " + date.getYear());
    assertThat(read.value()).isEqualTo(new DayRange(date, date, true));
    Quantity american =
        parse("on " + month(date) + " " + date.getDayOfMonth() + ", " + date.getYear());
    assertThat(american.value()).isEqualTo(read.value());
  }

  @Property(seed = SEED)
  void exact_counts_agree_both_ways_or_not_at_all(
      @ForAll @IntRange(max = 99) int one, @ForAll @IntRange(max = 99) int other) {
    Quantity first = parse(one + " people");
    Quantity second = parse(other + " people");
    assertThat(first.compare(second)).isEqualTo(second.compare(first));
    assertThat(first.compare(second))
        .isEqualTo(one == other ? Comparison.AGREES : Comparison.DISAGREES);
  }

  @Property(seed = SEED)
  void every_amount_agrees_with_itself(@ForAll("amounts") String amount) {
    assertThat(parse(amount).compare(parse(amount))).isEqualTo(Comparison.AGREES);
  }

  @Property(seed = SEED)
  void disagreement_is_mutual(@ForAll("amounts") String one, @ForAll("amounts") String other) {
    boolean disagrees = parse(one).compare(parse(other)) == Comparison.DISAGREES;
    assertThat(parse(other).compare(parse(one)) == Comparison.DISAGREES).isEqualTo(disagrees);
  }

  @Property(seed = SEED)
  void a_vaguer_fact_is_not_ruled_out_by_what_agreed_with_the_plain_one(
      @ForAll("hedges") String hedge,
      @ForAll @IntRange(min = 1, max = 5_000) int tenths,
      @ForAll("amounts") String found) {
    String plain = tenths / 10 + "." + tenths % 10 + " million people";
    Quantity passage = parse(found);
    if (parse(plain).compare(passage) == Comparison.AGREES) {
      assertThat(parse(hedge + " " + plain).compare(passage)).isNotEqualTo(Comparison.DISAGREES);
    }
    assertThat(parse(hedge + " " + plain).compare(parse(plain))).isNotEqualTo(Comparison.DISAGREES);
  }

  @Property(seed = SEED)
  void any_text_is_read_with_spans_in_order(@ForAll String text) {
    int end = 0;
    for (Quantity quantity : QuantityParser.parse(sentence(text), null)) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
      end = quantity.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(seed = SEED, tries = 2_000)
  void any_run_of_the_words_of_amounts_is_read(@ForAll("runs") String text) {
    for (Quantity quantity : Quantities.in(text)) {
      assertThat(quantity.span().of(text)).isEqualTo(quantity.text());
    }
  }

  /** Words that open, join, bound or end an amount, in any order, some without a space between. */
  @Provide
  Arbitrary<String> runs() {
    Arbitrary<String> word = Arbitraries.of(WORDS.split(" ", -1));
    Arbitrary<String> space = Arbitraries.of(" ", " ", " ", "");
    return Combinators.combine(word, space)
        .as(String::concat)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join("", words));
  }

  @Provide
  Arbitrary<String> hedges() {
    return Arbitraries.of("about", "nearly", "just over", "roughly", "some", "up to", "at least");
  }

  @Provide
  Arbitrary<String> amounts() {
    Arbitrary<String> hedge =
        Arbitraries.of("", "about ", "nearly ", "more than ", "up to ", "fewer than ");
    Arbitrary<Integer> tenths = Arbitraries.integers().between(1, 5_000);
    return Combinators.combine(hedge, tenths)
        .as((words, number) -> words + number / 10 + "." + number % 10 + " million people");
  }

  private static Quantity parse(String text) {
    List<Quantity> quantities = QuantityParser.parse(sentence(text), null);
    assertThat(quantities).as(text).hasSize(1);
    return quantities.get(0);
  }

  private static AnalyzedSentence sentence(String text) {
    return new AnalyzedSentence(new TextSpan(0, text.length()), text, 0, List.of());
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String inWords(int number) {
    return SPELLOUT.format(number);
  }
}
