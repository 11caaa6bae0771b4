package factharness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerdictCacheTest {
  private static final Article ARTICLE = article("The repair cost $38 million. It took a year.");

  @TempDir Path folder;

  private static Article article(String text) {
    ArticleId id = new ArticleId("larrow", "gazette", "v2");
    return Article.of(id, "larrow/gazette/v2.txt", ArticleMetadata.NONE, List.of(text));
  }

  private static Fact fact(String text) {
    return Fact.stated(text, new SourceLocation("larrow.feature", 3));
  }

  private static Finding finding(Fact fact) {
    List<Evidence> evidence =
        List.of(Evidence.of(ARTICLE, new TextSpan(0, 28), List.of(new TextSpan(16, 27))));
    return new Finding(
        fact, ARTICLE.id(), Verdict.CONTRADICTED, 0.1 + 0.2, evidence, explanation());
  }

  private static Explanation explanation() {
    return new Explanation("$83 million", "$38 million", "the \uD83D article – “says” otherwise");
  }

  private VerdictCache cache() {
    return VerdictCache.in(folder.resolve("cache"), Optional.empty());
  }

  private void keep(Finding... findings) {
    try (VerdictCache cache = cache()) {
      cache.of(ARTICLE).keep(List.of(findings));
      assertThat(cache.warnings()).isEmpty();
    }
  }

  private List<Path> files() throws IOException {
    try (var found = Files.walk(folder.resolve("cache"))) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().length() == 62)
          .toList();
    }
  }

  @Test
  void a_finding_comes_back_to_the_last_bit() {
    Finding finding = finding(fact("the repair cost $83 million"));
    keep(finding);

    assertThat(cache().of(ARTICLE).find(finding.fact())).contains(finding);
  }

  @Test
  void a_finding_whose_quote_is_not_the_articles_comes_back_too() {
    Evidence other = new Evidence(new TextSpan(0, 28), "The repair cost €38 million.", List.of());
    Evidence outside = new Evidence(new TextSpan(900, 999), "Elsewhere.", List.of());
    Finding finding =
        new Finding(
            fact("the repair was cheap"),
            ARTICLE.id(),
            Verdict.OMITTED,
            1,
            List.of(other, outside),
            explanation());
    keep(finding);

    assertThat(cache().of(ARTICLE).find(finding.fact())).contains(finding);
  }

  @Test
  void a_fact_on_another_line_and_of_another_importance_has_the_same_verdict() {
    keep(finding(fact("the repair cost $83 million")));
    Fact moved =
        new Fact(
            "the repair cost $83 million",
            new SourceLocation("other.feature", 9),
            Expectation.STATED,
            Importance.REQUIRED,
            List.of("Costs"),
            List.of("@required"));

    assertThat(cache().of(ARTICLE).find(moved)).contains(finding(moved));
  }

  @Test
  void the_same_words_under_another_name_have_the_same_verdict() {
    keep(finding(fact("the repair cost $83 million")));
    ArticleId id = new ArticleId("larrow", "herald", "");
    Article copy =
        new Article(id, "b.txt", ARTICLE.metadata(), ARTICLE.text(), ARTICLE.paragraphs());

    assertThat(cache().of(copy).find(fact("the repair cost $83 million")))
        .hasValueSatisfying(found -> assertThat(found.article()).isEqualTo(id));
  }

  @Test
  void another_word_in_fact_or_article_is_another_question() {
    keep(finding(fact("the repair cost $83 million")));
    Fact denied =
        new Fact(
            "the repair cost $83 million",
            new SourceLocation("larrow.feature", 3),
            Expectation.NOT_STATED,
            Importance.NORMAL,
            List.of(),
            List.of());

    assertThat(cache().of(ARTICLE).find(fact("the repair cost $84 million"))).isEmpty();
    assertThat(cache().of(ARTICLE).find(denied)).isEmpty();
    assertThat(
            cache()
                .of(article("The repair cost $38 million. It took two years."))
                .find(fact("the repair cost $83 million")))
        .isEmpty();
  }

  /** A field that is added to the metadata must become part of the key. */
  @Test
  void every_part_of_the_metadata_counts() throws ReflectiveOperationException {
    Set<String> keys = new HashSet<>();
    RecordComponent[] parts = ArticleMetadata.class.getRecordComponents();
    for (int changed = 0; changed < parts.length; changed++) {
      keys.add(Keys.of(ARTICLE, metadata(parts, changed)));
    }

    assertThat(keys).hasSize(parts.length).doesNotContain(Keys.of(ARTICLE));
  }

  private static ArticleMetadata metadata(RecordComponent[] parts, int changed)
      throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean isText = parts[i].getType() == String.class;
      Object other = isText ? "2026-03-04" : List.of("2026-03-04");
      values.add(i == changed ? other : parts[i].getAccessor().invoke(ArticleMetadata.NONE));
    }
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<ArticleMetadata> constructor = ArticleMetadata.class.getDeclaredConstructor(types);
    return constructor.newInstance(values.toArray());
  }

  @Test
  void what_two_runs_keep_at_once_adds_up() {
    KnownVerdicts one = cache().of(ARTICLE);
    KnownVerdicts other = cache().of(ARTICLE);
    one.find(fact("the repair took a year"));
    other.find(fact("the repair took a year"));
    one.keep(List.of(finding(fact("the repair took a year"))));
    other.keep(List.of(finding(fact("the repair cost $83 million"))));

    KnownVerdicts later = cache().of(ARTICLE);
    assertThat(later.find(fact("the repair took a year"))).isPresent();
    assertThat(later.find(fact("the repair cost $83 million"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 40, -1})
  void a_file_cut_off_anywhere_is_judged_again_with_a_warning(int length) throws IOException {
    Finding finding = finding(fact("the repair cost $83 million"));
    keep(finding);
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, length < 0 ? bytes.length + length : length));

    VerdictCache cache = cache();
    KnownVerdicts known = cache.of(ARTICLE);
    assertThat(known.find(finding.fact())).isEmpty();
    known.keep(List.of(finding));
    cache.close();

    assertThat(cache.warnings())
        .singleElement()
        .asString()
        .endsWith("was damaged; what could not be read (1 file) was judged again");
    assertThat(cache().of(ARTICLE).find(finding.fact())).contains(finding);
  }

  @Test
  void not_one_wrong_byte_goes_unnoticed() throws IOException {
    Finding finding = finding(fact("the repair cost $83 million"));
    keep(finding);
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] wrong = bytes.clone();
      wrong[i] ^= 0x10;
      Files.write(file, wrong);
      assertThat(cache().of(ARTICLE).find(finding.fact())).as("byte " + i).isEmpty();
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_one_warning() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    VerdictCache cache = cache();
    for (String text : List.of("the repair took a year", "the repair cost $83 million")) {
      KnownVerdicts known = cache.of(ARTICLE);
      assertThat(known.find(fact(text))).isEmpty();
      known.keep(List.of(finding(fact(text))));
    }
    cache.close();

    assertThat(cache.warnings())
        .singleElement()
        .asString()
        .contains("cannot be written to, so the next run judges again");
    assertThat(cache.use()).isEqualTo(new CacheUse(2, 0));
  }

  @Test
  void it_counts_what_was_work() {
    keep(finding(fact("the repair cost $83 million")));
    VerdictCache cache = cache();
    KnownVerdicts known = cache.of(ARTICLE);
    known.find(fact("the repair cost $83 million"));
    known.find(fact("the repair took a year"));
    known.keep(List.of(finding(fact("the repair took a year"))));

    assertThat(cache.use()).isEqualTo(new CacheUse(1, 1));
  }

  @Test
  void what_was_not_used_for_longest_goes_first() throws IOException {
    Path root = folder.resolve("cache");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path file = root.resolve("0123456789abcdef/0" + i).resolve("f".repeat(62));
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[100]);
      Files.setLastModifiedTime(file, FileTime.fromMillis(i == 0 ? 9_000_000 : i));
      files.add(file);
    }
    Path foreign = Files.write(root.resolve("notes.txt"), new byte[1000]);

    Housekeeping.tidy(root, 300);

    assertThat(files.get(0)).exists();
    assertThat(files.get(1)).doesNotExist();
    assertThat(files.get(2)).doesNotExist();
    assertThat(files.get(3)).exists();
    assertThat(foreign).exists();
  }

  @Test
  void it_stays_out_of_repositories_and_backups() throws IOException {
    keep(finding(fact("the repair cost $83 million")));

    assertThat(folder.resolve("cache/.gitignore")).hasContent("*");
    assertThat(folder.resolve("cache/CACHEDIR.TAG"))
        .content()
        .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n");
  }
}
