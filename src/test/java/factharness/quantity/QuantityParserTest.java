package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The parser")
final class QuantityParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bill came to $41,640.                       | MONEY USD 41640
          It raised US$12.9bn.                            | MONEY USD 12850000000..12950000000
          It raised 12.9bn dollars.                       | MONEY USD 12850000000..12950000000
          It raised R12.9bn.                              | MONEY ZAR 12850000000..12950000000
          The loss was €3m.                               | MONEY EUR 2925000..3075000
          Each costs HK$176.                              | MONEY HKD 176
          Each costs 176 Hong Kong dollars.               | MONEY HKD 176
          A share costs £17.43.                           | MONEY GBP 17.425..17.435
          The prize is Rs 5 crore.                        | MONEY INR 48750000..51250000
          It cost 240 million kroner.                     | MONEY NOK 239500000..240500000
          They paid a hundred and eleven billion dollars. | MONEY USD 110500000000..111500000000
          They paid fourteen hundred million dollars.     | MONEY USD 1399500000..1400500000
          It costs $98 a week.                            | MONEY USD/week 98
          He gave half a million pounds.                  | MONEY GBP 487500..512500
          It may cost between $10 million and $15 million.| MONEY USD 9750000..15375000
          It may cost $10-15 million.                     | MONEY USD 9750000..15375000
          """)
  void reads_money(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turnout was 66.9%.                        | PERCENT % 66.85..66.95
          Turnout was 66.9 per cent.                | PERCENT % 66.85..66.95
          She won by 0.4 of a percentage point.     | POINTS point 0.39..0.41 CHANGE
          About one patient in ninety died.         | SHARE % 1.03333..1.18889
          One child in five is poor.                | SHARE % 19.5..20.5
          Two goals in three games were too few.    | COUNT goal 2; COUNT game 3
          The rate is up by 25 basis points.        | POINTS point 0.245..0.255 RISE
          It fell by half a percentage point.       | POINTS point 0.4875..0.5125 FALL
          The Fed cut it by a quarter-point.        | POINTS point 0.245..0.255 FALL
          The index lost three tenths of a percent. | PERCENT % 0.2925..0.3075 FALL
          Sales rose half a percent.                | PERCENT % 0.4875..0.5125 RISE
          Prices fell by a quarter of one per cent. | PERCENT % 0.245..0.255 FALL
          She won by a third of a point.            | POINTS point 0.3325..0.3335 CHANGE
          She made a third point.                   | RANK point 3
          One in five pupils failed.                | SHARE % 19.5..20.5
          Murders fell to 6 per 100,000 people.     | SHARE % 0.00585..0.00615 REACHED
          Two-thirds of the pupils failed.          | SHARE % 65..68.3333
          Half of the pupils failed.                | SHARE % 48.75..51.25
          Sales doubled.                            | MULTIPLE times 1.95..2.05 RISE
          Output halved.                            | MULTIPLE times 0.4875..0.5125 FALL
          Sales rose 3%.                            | PERCENT % 2.925..3.075 RISE
          Sales rose by 3%.                         | PERCENT % 2.925..3.075 RISE
          The share rose to 3%.                     | PERCENT % 2.925..3.075 REACHED
          """)
  void reads_shares_and_changes(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It will add 70 more carriages.            | COUNT carriage 70
          It has 70 more carriages than before.     | COUNT carriage 70 RISE
          The bus carried 23 people.                  | COUNT person 23
          It got 320 of the 900 tonnes.               | MEASURE kg 320000; MEASURE kg 877500..922500 WHOLE
          Men aged 18-24 voted least.                 | AGE year 18..24
          They are aged from six months to 3 years.   | AGE year 0.5..3
          It was lost by a single vote.               | COUNT vote 1 CHANGE
          It cut the price by 9 euros to 20 in May.   | MONEY EUR 9 FALL; MONEY EUR 20 REACHED; DATE 05-01..05-31
          The price rose by ₹117 to ₹2,300 a quintal.  | MONEY INR 117 RISE; MONEY INR/quintal 2300 REACHED
          Rents rise by 10 to 15 euros a day.         | MONEY EUR/day 10..15 RISE
          It raised the price it pays for milk by 3p. | MONEY GBP 0.03 RISE
          Her margin in the town was 13 votes.        | COUNT vote 13 CHANGE
          It made 29 arrests, down from August's 49.  | COUNT arrest 29; DATE 08-01..08-31 SINCE; COUNT arrest 49 FORMER
          It fell to 31 tonnes, down 8% on last year's 34. | MEASURE kg 30500..31500 REACHED; PERCENT % 7.8..8.2 FALL; DATE -1 year; MEASURE kg 34000 FORMER
          Children under five and those over 65 pay less. | AGE year ..5; AGE year 65..
          Pupils below the age of eleven pay nothing. | AGE year ..11
          People under 50 umbrellas sang.             | COUNT umbrella ..50
          There are 412 members, of whom 103 voted.   | COUNT member 412 WHOLE; COUNT  103
          They did not drop a single set.             | ''
          The 737 Max is kept at 10 Downing Street.   | ''
          The 27 EU countries and 50 Texans agreed.   | COUNT country 27; COUNT texan 50
          "Ironhold 4" is about a PlayStation 4.       | ''
          A dozen people were hurt.                   | COUNT person 12
          More than 50 people were hurt.              | COUNT person 50..
          At least fifty people were hurt.            | COUNT person 50..
          Fewer than 50 people were hurt.             | COUNT person ..50
          Up to 50 people were hurt.                  | COUNT person ..50
          About 50 people were hurt.                  | COUNT person 46.5..53.5
          10 to 15 people were hurt.                  | COUNT person 10..15
          Some 12 lakh people voted.                  | COUNT person 1150000..1250000
          They planted 2½ million trees.              | COUNT tree 2450000..2550000
          They won 3-1.                               | SCORE score 3-1
          They voted by 1,846 to 212.                 | SCORE score 1846-212
          It is the third-largest deficit.            | RANK largest 3
          It is Peru's biggest mine.                  | RANK largest 1
          It is the smallest of the mines.            | RANK largest -1
          It is among the tallest towers.             | RANK tallest 1..10
          She is honest, and the latest to say so.    | ''
          She scored a hat-trick.                     | COUNT  3
          Her hat trick came late.                    | COUNT  3
          She netted a brace.                         | COUNT  2
          She scored twice.                           | COUNT  2
          She netted three times in May.              | COUNT  3; DATE 05-01..05-31
          She won silver.                             | RANK  2
          She won the gold medal.                     | RANK  1
          She won a gold watch.                       | ''
          She sold silver.                            | ''
          He wore a neck brace.                       | ''
          Tens of thousands of people came.           | COUNT person 20000..200000
          It cost hundreds of millions.               | COUNT  200000000..2000000000
          They have a 3-1 series lead.                | SCORE score 3-1
          Women make up two in five workers.          | SHARE % 39..41
          """)
  void reads_counts_and_scores(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It took 30 minutes.                | DURATION s 1800
          It was a 30-minute walk.           | DURATION s 1800
          It lasts an hour.                  | DURATION s 3600
          He came a month later.             | DURATION s 2629750
          It takes an hour and ten minutes.  | DURATION s 4200
          It led by 0.3 of a second.         | DURATION s 0.2925..0.3075 CHANGE
          It was four-hundredths of a second.| DURATION s 0.039..0.041
          They worked 1500 hours.            | DURATION s 5400000
          It took half an hour.              | DURATION s 1755..1845
          A 9-year-old boy came.             | AGE year 9
          Taylor, 43, was fined.             | AGE year 43
          The man, aged 43, was fined.       | AGE year 43
          She is in her sixties.             | AGE year 60..70
          The train runs at 360 km/h.        | MEASURE m/s 98.6111..101.389
          It was 20 degrees Celsius.         | MEASURE °C 19.5..20.5
          The farm has 10 hectares.          | MEASURE m2 97500..102500
          A magnitude 6.1 quake struck.      | MEASURE magnitude 6.1
          It had a magnitude of 6.1.         | MEASURE magnitude 6.1
          The 294m by 32m ship sank.         | MEASURE m 293.5..294.5; MEASURE m 31.5..32.5
          She cleared 2.02m.                 | MEASURE m 2.015..2.025
          It has 2.02m users.                | COUNT user 2015000..2025000
          They were aged 4, 6 and 11.        | AGE year 4; AGE year 6; AGE year 11
          """)
  void reads_durations_ages_and_measures(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opens at 9 p.m.                          | TIME minute 21:00
          It opens at 10.30pm.                        | TIME minute 22:30
          It opens at 3:40 a.m.                       | TIME minute 3:40
          It opens at 18:30.                          | TIME minute 18:30
          It opens at 06:30.                          | TIME minute 6:30
          It opens at 6:30.                           | TIME minute 6:30 or 12 h later
          It opens at half past six.                  | TIME minute 6:30 or 12 h later
          It opens at a quarter to seven.             | TIME minute 6:45 or 12 h later
          It opens at a quarter past ten in the evening. | TIME minute 22:15
          It opens at ten past nine in the morning.   | TIME minute 9:10
          It opens at five minutes to one p.m.        | TIME minute 12:55
          It opens at nine o'clock.                   | TIME minute 9:00 or 12 h later
          It opens at noon.                           | TIME minute 12:00
          It opens at 0640 GMT.                       | TIME minute 6:40
          It opens at 1500 hours.                     | TIME minute 15:00
          It opens at 15h30.                          | TIME minute 15:30
          It opens at three in the afternoon.         | TIME minute 15:00
          It opens at twenty to nine in the evening.  | TIME minute 20:40
          It opens at eight at night.                 | TIME minute 20:00
          It opens at midnight.                       | TIME minute 0:00
          """)
  void reads_times_of_day(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell to minus 0.3%.                 | PERCENT % -0.3075..-0.2925 REACHED
          It is .5 per cent.                     | PERCENT % 0.4875..0.5125
          It costs CHF 1'250'000.                | MONEY CHF 1245000..1255000
          The rally drew 20.000 people.          | COUNT person 19880..20120
          It is worth a billion and a half dollars. | MONEY USD 1462500000..1537500000
          It fell to half a tonne.               | MEASURE kg 487.5..512.5 REACHED
          It took three-quarters of an hour.     | DURATION s 2682..2718
          It rose by a factor of ten.            | MULTIPLE times 9.75..10.25 RISE
          It ran for two hours, 18 minutes and 4 seconds. | DURATION s 8284
          It ran for two years and three months later. | DURATION s 63113900; DURATION s 7889240
          She won in 2:18:04.                    | DURATION s 8284
          He did the lap in 1:27.458.            | DURATION s 87.458
          He is 6ft 2in tall.                    | MEASURE m 1.8669..1.8923
          He is 6'2" tall.                       | MEASURE m 1.8669..1.8923
          He is six-foot-two.                    | MEASURE m 1.8669..1.8923
          He is 1.88m tall.                      | MEASURE m 1.875..1.885
          They sold it for 1.88m dollars.        | MONEY USD 1875000..1885000
          She weighed 140 pounds.                | MEASURE kg 61.9154..65.0905
          It hit 40C.                            | MEASURE °C 39..41
          They drew nil-nil.                     | SCORE score 0-0
          They drew two-all.                     | SCORE score 2-2
          They won by three goals to one.        | SCORE score 3-1
          They won two-nil.                      | SCORE score 2-0
          The 2nd largest firm came.             | RANK largest 2
          The No. 2 lender came.                 | RANK  2
          She is in the top ten.                 | RANK  1..10
          She came third from bottom.            | RANK  -3
          It was her twenty-first title.         | RANK title 21
          He is in his mid-40s.                  | AGE year 43..47
          He is an octogenarian.                 | AGE year 80..90
          """)
  void reads_what_is_told_in_two_units_or_none(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It happened on 19.11.2025.             | DATE 2025-11-19
          It happened on 25/03/2026.             | DATE 2026-03-25
          It happened on 03/25/2026.             | DATE 2026-03-25
          It happened on 03/04/2026.             | ''
          It happened on 25-Mar-2026.            | DATE 2026-03-25
          It happened on the twenty-first of May. | DATE 05-21
          It happened on Tues.                   | DATE TUESDAY
          It happened in the 19th century.       | DATE 1800-01-01..1900-12-31
          It happened in the '90s.               | DATE 1990-01-01..1999-12-31
          It happened in the late 60s.           | DATE 1966-09-01..1969-12-31
          It happened in Q3 2025.                | DATE 2025-07-01..2025-09-30
          It happened in 3Q25.                   | DATE 2025-07-01..2025-09-30
          It happened in FY25.                   | DATE 2025-01-01..2025-12-31
          It happened in the final quarter of 2025. | DATE 2025-10-01..2025-12-31
          It happened in the spring of 2024.     | ''
          The temple dates from 300 BC.          | ''
          They visited 1204 farms.               | COUNT farm 1204
          They checked the 2019 figures.         | DATE 2019-01-01..2019-12-31
          He drives an Audi Q3.                  | ''
          """)
  void reads_dates_in_every_notation_that_is_clear(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 5 000 people came.                | COUNT person 4650..5350
          It sold 12 500 cars.                   | COUNT car 12500
          It sold 123 456 cars.                  | COUNT car 123456
          It costs €12 500.                      | MONEY EUR 12500
          On May 5 200 people came.              | DATE 05-05; COUNT person 200
          The number is 555 123 4567.            | COUNT  555; COUNT  123; COUNT  4567
          """)
  void reads_groups_of_digits_apart(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It happened on Nov. 19.                                | DATE 11-19
          It happened on New Year’s Day.                         | DATE 01-01
          It happened on Christmas Eve 2024.                     | DATE 2024-12-24
          It happened in the early nineties.                     | DATE 1990-01-01..1993-05-01
          It beats its 2021 model.                               | DATE 2021-01-01..2021-12-31
          It happened on 19 November 2019.                       | DATE 2019-11-19
          It happened on November 19, 2019, in Rome.             | DATE 2019-11-19
          It happened on Friday, Dec. 6.                         | DATE 12-06
          It happened on June 9th.                               | DATE 06-09
          It happened on the 22nd of July.                       | DATE 07-22
          It happened on Tuesday.                                | DATE TUESDAY
          It happened in October.                                | DATE 10-01..10-31
          It is due by December.                                 | DATE ..12-31
          It is due between late 2025 and mid-2026.              | DATE 2025-09-01..2026-08-31
          It covers the first ten months of 2025.                | DATE 2025-01-01..2025-10-31
          It covers the third quarter.                           | DATE 07-01..09-30
          Sales fell in the second half.                         | DATE 07-01..12-31
          She ran the second half of the race alone.             | RANK half 2
          They sold 4,200 cars in the first half.                | COUNT car 4200; DATE 01-01..06-30
          It ran until the end of the 2021-22 season.            | DATE 2021-01-01..2022-12-31
          She scored in the second half.                         | RANK half 2
          It was built in the second half of the 1990s.          | DATE 1995-01-01..1999-12-31
          It rained in the second half of May.                   | DATE 05-16..05-31
          It rained in the first week of June.                   | DATE 06-01..06-09
          It rained in the last week in May 2025.                | DATE 2025-05-23..2025-05-31
          It rained in the third week of the race.               | RANK week 3
          It is over by the end of the year.                     | DATE ..12-31
          It began in the 1990s.                                 | DATE 1990-01-01..1999-12-31
          It began two years ago.                                | DATE -2 year
          It began last week.                                    | DATE -1 week
          It will not start before 2032.                         | DATE 2032-01-01..
          """)
  void reads_dates(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He bought a Boeing 787-9 in May 2023. | DATE 2023-05-01..2023-05-31
          The Airbus A380 and the 777X fly.     | ''
          The code is 0x1F or 12e400.           | ''
          The R500 closes and the N21 opens.    | ''
          The lists were 1,2,3 long.            | ''
          He may march.                         | ''
          """)
  void leaves_out_what_is_no_amount(String sentence, String quantities) {
    assertThat(Quantities.shown(sentence)).isEqualTo(quantities);
  }

  @Test
  void says_what_each_amount_is_of() {
    var quantities = Quantities.in("Vietnam had exports of $300bn and a surplus of $111bn.");
    assertThat(quantities.get(0).subject().of()).contains("export").doesNotContain("surplus");
    assertThat(quantities.get(1).subject().of()).contains("surplus").doesNotContain("export");
  }

  @ParameterizedTest
  @CsvSource({
    "early next year, 2026-01-01, 2026-04-30",
    "in the third quarter of last year, 2024-07-01, 2024-09-30",
    "in the second half of this year, 2025-07-01, 2025-12-31"
  })
  void counts_parts_of_a_year_from_the_day_of_publication(
      String when, LocalDate first, LocalDate last) {
    Quantity date = Quantities.in("It rains " + when + ".", LocalDate.of(2025, 11, 20)).get(0);

    assertThat(date.value()).isEqualTo(new DayRange(first, last, /* yearKnown= */ true));
  }

  @Test
  void keeps_the_period_in_which_an_amount_holds() {
    Quantity surplus =
        Quantities.in("The surplus was $111 billion in the first ten months of 2025.").get(0);
    assertThat(surplus.period()).isInstanceOf(DayRange.class);
  }

  @Test
  void gives_spans_in_the_analysed_text() {
    String text = "It rained. Some 400 homes fell.";
    Quantity homes = Quantities.in(text).get(0);
    assertThat(homes.span().of(text)).isEqualTo("Some 400").isEqualTo(homes.text());
  }
}
