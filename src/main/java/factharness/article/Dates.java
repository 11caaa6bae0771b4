package factharness.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as files write them, in ISO-8601. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "((?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\.?";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + "\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z|[+-]\\d{4})?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s" + MONTH + ",?\\s(\\d{4})\\b");

  /** Systems write the year 1 where they know none; news in files is younger than this. */
  private static final int FIRST_YEAR = 1600;

  private Dates() {}

  /**
   * The first date of {@code value} as {@code yyyy-MM-dd}, with time and zone where it is ISO-8601;
   * {@code ""} when there is none that the calendar has.
   */
  static String iso(String value) {
    String text = CleanText.line(value.substring(0, Math.min(value.length(), 200)));
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.find()) {
        return isoDate(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher basic = BASIC.matcher(text);
      if (basic.matches()) {
        return basicDate(basic);
      }
      return inWords(text.toLowerCase(Locale.ROOT));
    } catch (DateTimeException notInTheCalendar) {
      return "";
    }
  }

  /** {@code line} without its first date, for telling whether it says more. */
  static String withoutDate(String line) {
    for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher date = pattern.matcher(line);
      if (date.find()) {
        return line.substring(0, date.start()) + line.substring(date.end());
      }
    }
    return line;
  }

  private static String isoDate(String date, @Nullable String time, @Nullable String zone) {
    if (LocalDate.parse(date).getYear() < FIRST_YEAR) {
      return "";
    }
    if (time == null) {
      return date;
    }
    String full = date + "T" + (time.length() == 5 ? time + ":00" : time);
    LocalDateTime local = LocalDateTime.parse(full);
    if (zone == null) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local.withNano(0));
    }
    String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.parse(full + (offset.length() == 3 ? offset + ":00" : offset)).withNano(0));
  }

  private static String basicDate(Matcher basic) {
    String date = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
    if (basic.group(4) == null) {
      return isoDate(date, null, null);
    }
    String time = basic.group(4) + ":" + basic.group(5) + ":" + basic.group(6);
    return isoDate(date, time, basic.group(7));
  }

  private static String inWords(String text) {
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    return "";
  }

  private static String day(String year, String month, String day) {
    int monthOfYear = MONTHS.indexOf(month.substring(0, 3)) + 1;
    return LocalDate.of(Integer.parseInt(year), monthOfYear, Integer.parseInt(day)).toString();
  }
}
