package factharness.article;

import factharness.model.ArticleMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects metadata from several places of a file; the first value of a field stays. */
final class MetadataBuilder {
  private String headline = "";
  private String byline = "";
  private String published = "";
  private String modified = "";
  private String language = "";
  private String url = "";
  private String section = "";
  private final List<String> corrections = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  MetadataBuilder headline(String value) {
    headline = first(headline, value);
    return this;
  }

  MetadataBuilder byline(String value) {
    byline = first(byline, BylineLine.withoutBy(CleanText.line(value)));
    return this;
  }

  /** Adds a second author or source to the byline, unless it only repeats what is there. */
  MetadataBuilder addByline(String value) {
    String more = BylineLine.withoutBy(CleanText.line(value));
    if (byline.isEmpty()) {
      byline = more;
    } else if (!repeatsByline(more)) {
      byline = byline + "; " + more;
    }
    return this;
  }

  private boolean repeatsByline(String more) {
    String known = byline.toLowerCase(Locale.ROOT);
    String added = more.toLowerCase(Locale.ROOT);
    return known.contains(added) || added.contains(known);
  }

  /** Keeps a value that is an ISO-8601 date or date-time, or that can be turned into one. */
  MetadataBuilder published(String value) {
    published = first(published, Dates.iso(value));
    return this;
  }

  MetadataBuilder modified(String value) {
    modified = first(modified, Dates.iso(value));
    return this;
  }

  MetadataBuilder language(String value) {
    language = first(language, value.replace('_', '-'));
    return this;
  }

  MetadataBuilder url(String value) {
    url = first(url, value);
    return this;
  }

  MetadataBuilder section(String value) {
    section = first(section, value);
    return this;
  }

  MetadataBuilder correction(String value) {
    String clean = CleanText.line(value);
    if (!clean.isEmpty() && !corrections.contains(clean)) {
      corrections.add(clean);
    }
    return this;
  }

  MetadataBuilder warning(String value) {
    warnings.add(value);
    return this;
  }

  String headline() {
    return headline;
  }

  String url() {
    return url;
  }

  String byline() {
    return byline;
  }

  ArticleMetadata build() {
    return new ArticleMetadata(
        headline, byline, published, modified, language, url, section, corrections, warnings);
  }

  private static String first(String present, String value) {
    return present.isEmpty() ? CleanText.line(value) : present;
  }
}
