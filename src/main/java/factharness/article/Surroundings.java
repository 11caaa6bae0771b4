package factharness.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what stands around a body out of it: bylines, dates of publication and corrections. */
final class Surroundings {
  private static final int NEAR_START = 5;
  private static final int NEAR_END = 5;
  private static final int LONGEST_DATE_LINE = 80;
  private static final int LONGEST_LINE = 300;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[·•]\\s+");
  private static final Pattern READING_TIME =
      Pattern.compile("(?i)\\d{1,3} min(?:ute)?s?(?: read)?");

  /** Day and month may stand either way round, so that it says no more than that it is a date. */
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\b\\d{1,2}([./-])\\d{1,2}\\1\\d{4}\\b");

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)(first published|published|posted|updated|last updated|modified|date)\\b(?: on)?:?\\s*(.*)");
  private static final Pattern PLACE =
      Pattern.compile("(?:[\\p{Lu}][\\p{L}.'’ -]{1,40},\\s*){0,2}(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[\\s,|()–—-]|GMT[+-]\\d{1,2}(?::\\d{2})?|(?i:at|[ap]\\.?m\\.?)|[A-Z]{2,4}\\b|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?Z?)*+");
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)(?:correction|clarification|corrected)\\b[^.:]{0,40}:.*"
              + "|(?:this|an earlier version of this|a previous version of this|an earlier version of the)"
              + " (?:article|story|report|post|version)\\b.{0,80}"
              + "\\b(?:corrected|misstated|incorrectly|misidentified|updated to correct|clarified|said|stated|misspelled|gave)\\b.*",
          Pattern.DOTALL);

  private final MetadataBuilder metadata;

  Surroundings(MetadataBuilder metadata) {
    this.metadata = metadata;
  }

  /** Removes them from {@code body} and keeps them in the metadata. */
  void takeFrom(List<String> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      if (isCorrection(body.get(i))) {
        metadata.correction(body.remove(i));
      }
    }
    takeFrom(body, 0, Math.min(NEAR_START, body.size()));
    takeFrom(body, Math.max(0, body.size() - NEAR_END), body.size());
  }

  private void takeFrom(List<String> body, int from, int to) {
    int at = from;
    for (int seen = from; seen < to; seen++) {
      if (take(body.get(at))) {
        body.remove(at);
      } else {
        at++;
      }
    }
  }

  static boolean isCorrection(String paragraph) {
    return CORRECTION.matcher(paragraph).matches();
  }

  /** A line may hold several of them: {@code By Ana Silva · 14 November 2025 · 3 min read}. */
  private boolean take(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String[] parts = SEPARATOR.split(line, -1);
    for (String part : parts) {
      if (!isByline(part) && !isDate(part) && !READING_TIME.matcher(part).matches()) {
        return false;
      }
    }
    for (String part : parts) {
      if (isByline(part)) {
        metadata.addByline(BylineLine.names(part));
      } else if (isDate(part)) {
        takeDate(part);
      }
    }
    return true;
  }

  private boolean isByline(String line) {
    return BylineLine.matches(line) || line.equalsIgnoreCase(metadata.byline());
  }

  private static boolean isDate(String line) {
    Matcher label = DATE_LABEL.matcher(line);
    String rest = label.matches() ? label.group(2) : line;
    boolean dated = !Dates.iso(rest).isEmpty() || NUMERIC_DATE.matcher(rest).find();
    return line.length() <= LONGEST_DATE_LINE && dated && isOnlyDate(rest);
  }

  private void takeDate(String line) {
    Matcher label = DATE_LABEL.matcher(line);
    boolean labelled = label.matches();
    String date = Dates.iso(labelled ? label.group(2) : line);
    String kind = labelled ? label.group(1).toLowerCase(Locale.ROOT) : "";
    if (kind.contains("updated") || kind.contains("modified")) {
      metadata.modified(date);
    } else {
      metadata.published(date);
    }
  }

  /** A line such as {@code Hanoi, Nov. 12, 2025, 3:30 p.m. ET} holds nothing but place and time. */
  private static boolean isOnlyDate(String text) {
    Matcher place = PLACE.matcher(text);
    String rest = place.matches() ? place.group(1) : text;
    String withoutDate = NUMERIC_DATE.matcher(Dates.withoutDate(rest)).replaceFirst("");
    return TIME.matcher(withoutDate).matches();
  }
}
