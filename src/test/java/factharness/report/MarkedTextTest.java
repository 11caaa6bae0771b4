package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.report.MarkedText.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {
  private final RunView run = new RunView(Sample.run());
  private final Article wire = run.articles().get(0);
  private final List<MarkedText.Paragraph> paragraphs = MarkedText.of(wire, run.of(wire));

  @Test
  void no_word_of_the_article_is_lost_or_doubled() {
    String text =
        paragraphs.stream()
            .map(one -> one.runs().stream().map(Run::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));
    assertThat(text).isEqualTo(wire.text());
  }

  @Test
  void the_headline_comes_first() {
    assertThat(paragraphs)
        .extracting(MarkedText.Paragraph::headline)
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void the_deciding_words_carry_the_tone_of_the_worst_finding() {
    assertThat(runWith("$123 billion surplus"))
        .satisfies(
            marked -> {
              assertThat(marked.tone()).isEqualTo("x");
              assertThat(marked.deciding()).isTrue();
              assertThat(marked.rows()).isEqualTo("3 5");
            });
  }

  @Test
  void every_finding_with_evidence_has_exactly_one_anchor() {
    List<String> anchors =
        paragraphs.stream()
            .flatMap(one -> one.runs().stream())
            .flatMap(one -> one.anchors().stream())
            .toList();
    List<String> withEvidence =
        run.of(wire).stream()
            .filter(shown -> !shown.finding().evidence().isEmpty())
            .map(ReportedFinding::id)
            .toList();
    assertThat(anchors).containsExactlyInAnyOrderElementsOf(withEvidence);
  }

  private Run runWith(String text) {
    return paragraphs.stream()
        .flatMap(one -> one.runs().stream())
        .filter(one -> one.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
