package factharness.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article says about itself outside its body. Text that is not known is {@code ""}.
 *
 * @param headline the headline without markup
 * @param byline the authors as printed, without a leading "By"
 * @param published ISO-8601 date or date-time with zone, as precise as the source gives it
 * @param modified ISO-8601 like {@code published}
 * @param language BCP-47 tag such as {@code en} or {@code vi}
 * @param url the canonical address; never fetched
 * @param section the outlet's section or desk
 * @param corrections correction notes, which are kept apart from the body
 * @param warnings what a reviewer should know about how the text was read
 */
public record ArticleMetadata(
    String headline,
    String byline,
    String published,
    String modified,
    String language,
    String url,
    String section,
    List<String> corrections,
    List<String> warnings) {
  /** Nothing is known. */
  public static final ArticleMetadata NONE =
      new ArticleMetadata("", "", "", "", "", "", "", List.of(), List.of());

  public ArticleMetadata {
    corrections = List.copyOf(corrections);
    warnings = List.copyOf(warnings);
  }

  /** The day of publication in the outlet's own zone, where {@code published} is a date. */
  public Optional<LocalDate> publicationDay() {
    if (published.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.substring(0, 10)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
