package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of two quantities")
final class QuantityComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The surplus is $111 billion.   | A surplus of US$111bn was recorded.  | AGREES
          The surplus is $111 billion.   | A surplus of $110.9bn was recorded.  | AGREES
          The surplus is $111 billion.   | A surplus of $123bn was recorded.    | DISAGREES
          The surplus is $111 billion.   | A surplus of $11bn was recorded.     | DISAGREES
          It raised about 13 billion dollars. | It raised $12.9bn.              | AGREES
          It raised about 120 billion dollars.| It raised $111bn.               | DISAGREES
          It was nearly $9 billion.      | It was $8.8 billion.                 | AGREES
          It was nearly $9 billion.      | It was $9.1 billion.                 | UNDECIDED
          More than 50 people came.      | 60 people came.                      | AGREES
          More than 50 people came.      | 45 people came.                      | DISAGREES
          More than 50 people came.      | At least 40 people came.             | UNDECIDED
          It costs over 70,000 euros.    | It costs 67,350 euros.               | DISAGREES
          It costs over about $70,000.   | It costs $67,350.                    | AGREES
          More than 20 people came.      | More than 23 people came.            | AGREES
          More than 20 people came.      | More than 200 people came.           | UNDECIDED
          Up to 1,000 people came.       | Up to 100 people came.               | UNDECIDED
          Up to 1,000 people came.       | 100 people came.                     | AGREES
          Fewer than 50 people came.     | 50 people came.                      | DISAGREES
          It is worth $9.5 billion.      | It is worth up to $8 billion.        | DISAGREES
          The rate is 20%.               | The rate is 20 per cent.             | AGREES
          A third of them left.          | 33% of them left.                    | AGREES
          Half of them left.             | 91% of them left.                    | DISAGREES
          The rate rose 2 points.        | The rate rose 2%.                    | INCOMPARABLE
          Sales rose by 3%.              | Sales rose to 3%.                    | INCOMPARABLE
          Sales rose by 3%.              | Sales fell by 3%.                    | DISAGREES
          Sales doubled.                 | Sales rose by 100%.                  | AGREES
          It costs 50 euros.             | It costs 50 dollars.                 | INCOMPARABLE
          It took 30 minutes.            | It took half an hour.                | AGREES
          It took two months.            | It took 60 days.                     | AGREES
          It took 31 years.              | It took 32 years.                    | DISAGREES
          It took three decades.         | It took 13 years.                    | DISAGREES
          It is 10 km away.              | It is 6.2 miles away.                | AGREES
          Rent is $98 a week.            | Rent is $5,096 a year.               | AGREES
          Rent is $98 a week.            | Rent is $98 a month.                 | DISAGREES
          Rent is $98 a week.            | Rent is $98.                         | AGREES
          Oil is $98 a barrel.           | Oil is $98 a tonne.                  | INCOMPARABLE
          It made 60 million doses a year. | It made five million doses a month. | AGREES
          It made 40 million doses a year. | It made five million doses a month. | DISAGREES
          It has twelve flights a day.   | It has 84 weekly flights.            | AGREES
          It has 84 flights.             | It has 84 weekly flights.            | AGREES
          It uses 142 litres a head.     | It uses 142 litres per person.       | AGREES
          They got $1,200 more a year.   | They got $100 more a month.          | AGREES
          The index rose 183 points.     | The index rose 182.75 points.        | AGREES
          The index rose 183 points.     | The index rose 184.75 points.        | DISAGREES
          It costs $82 a barrel.         | It costs $82.14 a barrel.            | AGREES
          It costs $82 a barrel.         | It costs $82.64 a barrel.            | UNDECIDED
          It costs $2.                   | It costs $2.40.                      | DISAGREES
          It is the third cut.           | It was cut for the third time.       | AGREES
          It opens at 7.30 in the morning. | It opens at 7.30am.                | AGREES
          It has 12 more seats than Spain. | It has 12 seats more than Spain.   | AGREES
          The air warmed by 1.5C.        | The air warmed by 2.7 degrees.       | DISAGREES
          The air cooled by 1.5C.        | The air cooled by 2.7F.              | DISAGREES
          Temperatures rose by 1.5C.     | Temperatures rose by 2.7F.           | AGREES
          It sold five cars a year ago.  | It sold five cars a month.           | AGREES
          It opens at 6:30.              | It opens at 6:30 p.m.                | AGREES
          It opens at 6.30 p.m.          | It opens at half past six.           | AGREES
          It opens at 6:30 a.m.          | It opens at 18:30.                   | DISAGREES
          It opens at 6:30.              | It opens at 7.                       | INCOMPARABLE
          It opens at 6:30.              | It opens at a quarter to seven.      | DISAGREES
          It opens at noon.              | It opens at 12:00.                   | AGREES
          They won 3-1.                  | They lost 1-3.                       | AGREES
          They won 3-1.                  | They won 3-2.                        | DISAGREES
          It is the biggest market.      | It is the largest market.            | AGREES
          It is the biggest market.      | It is the second-largest market.     | DISAGREES
          It is the biggest market.      | It is the smallest market.           | DISAGREES
          It is the biggest market.      | It is one of the biggest markets.    | UNDECIDED
          It is among the oldest clubs.  | It is the third-oldest club.         | AGREES
          """)
  void the_found_one_stands_to_the_expected_one(
      String fact, String passage, Comparison comparison) {
    assertThat(Quantities.compare(fact, passage)).isEqualTo(comparison);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opens on December 16.     | It opens on Friday, Dec. 6.         | DISAGREES
          It opens on December 6.      | It opens on Dec. 6, 2019.           | AGREES
          It opens in November.        | It opens on 19 November 2019.       | AGREES
          It covers the first ten months of 2025. | It covers the first nine months of 2025. | DISAGREES
          It covers the first ten months of 2025. | It covers the first ten months of 2025.  | AGREES
          It opens on 19 November.     | It opens in November 2019.          | UNDECIDED
          It opens in 2019.            | It opens in November.               | UNDECIDED
          It opens in 2018.            | It opens in November 2016.          | DISAGREES
          It opens by 2030.            | It opens in 2035.                   | DISAGREES
          It opens before 2030.        | It opens in 2028.                   | AGREES
          It opens on Tuesday.         | It opens on Wednesday.              | DISAGREES
          It opens on Tuesday.         | It opens on 19 November 2019.       | UNDECIDED
          It opens last year.          | It opens last year.                 | AGREES
          It opens last year.          | It opens this year.                 | DISAGREES
          It opens last year.          | It opens in 2019.                   | UNDECIDED
          It opens between late 2025 and mid-2026. | It opens in March 2026. | AGREES
          It opens on 5 July.          | It opens from 5 to 7 July.          | UNDECIDED
          It opens on 5 July.          | It opens on July 6-7, 2025.         | DISAGREES
          It opens on 5 July.          | It opens on the 5th and 6th of July. | UNDECIDED
          It opens on 5 to 7 July.     | It opens July 5 to 7.               | AGREES
          It opens from July 5 to 7.   | It opens on 6 July.                 | AGREES
          It opens on July 5.          | It opens on July 5 to 7 people.     | AGREES
          """)
  void dates_compare_as_far_as_they_are_known(String fact, String passage, Comparison comparison) {
    assertThat(Quantities.compare(fact, passage)).isEqualTo(comparison);
  }

  @Test
  void the_day_of_publication_turns_a_weekday_into_a_date() {
    LocalDate published = LocalDate.of(2019, 11, 20);
    Quantity tuesday = Quantities.in("It opened on Tuesday.", published).get(0);
    Quantity date = Quantities.in("It opened on 19 November 2019.").get(0);
    Quantity other = Quantities.in("It opened on 18 November 2019.").get(0);
    assertThat(date.compare(tuesday)).isEqualTo(Comparison.AGREES);
    assertThat(other.compare(tuesday)).isEqualTo(Comparison.DISAGREES);
  }

  @Test
  void the_day_of_publication_turns_last_year_into_a_year() {
    Quantity lastYear = Quantities.in("It opened last year.", LocalDate.of(2019, 1, 2)).get(0);
    Quantity year = Quantities.in("It opened in 2018.").get(0);
    assertThat(year.compare(lastYear)).isEqualTo(Comparison.AGREES);
  }

  @Test
  void another_years_figure_is_not_this_years() {
    assertThat(
            Quantities.compare(
                "The surplus was $111 billion in 2025.", "The surplus was $104 billion in 2024."))
        .isEqualTo(Comparison.INCOMPARABLE);
  }
}
