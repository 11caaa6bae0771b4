package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingHintsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://coast.example/bridge",
        "http://www.coast.example",
        "HTTPS://WWW.Coast.Example:8080/bridge?a=//other.example",
        "//coast.example/bridge"
      })
  void the_host_is_that_of_the_address_without_www(String url) throws Exception {
    assertThat(hints("", "coast.example: {drop: .promo}").forPage(url).drop()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/coast.example/bridge",
        "https://news.coast.example/",
        "https://coast.example@other.example/",
        "https://other.example/?u=https://coast.example/"
      })
  void another_host_or_none_has_no_hints(String url) throws Exception {
    assertThat(hints("", "coast.example: {drop: .promo}").forPage(url)).isEqualTo(PageHints.NONE);
  }

  @Test
  void the_hints_of_all_hosts_are_added() throws Exception {
    ReadingHints hints =
        hints("", "coast.example: {keep: .a, drop: .b}\n'*': {keep: .c, drop: .d}");

    assertThat(keep(hints.forPage("https://coast.example/"))).containsExactly(".a");
    assertThat(drop(hints.forPage("https://coast.example/"))).containsExactly(".b", ".d");
    assertThat(keep(hints.forPage(""))).containsExactly(".c");
  }

  @Test
  void those_of_the_story_win() throws Exception {
    ReadingHints hints = hints("'*': {drop: .story}", "coast.example: {keep: .all, drop: .all}");

    assertThat(drop(hints.forPage("https://coast.example/"))).containsExactly(".story");
    assertThat(keep(hints.forPage("https://coast.example/"))).containsExactly(".all");
  }

  private static ReadingHints hints(String story, String shared) throws UnreadableException {
    return new ReadingHints(read(story), read(shared));
  }

  private static Map<String, PageHints> read(String yaml) throws UnreadableException {
    return HintsYaml.read(yaml, "reading.yml");
  }

  private static List<String> keep(PageHints hints) {
    return hints.keep().stream().map(Hint::selector).toList();
  }

  private static List<String> drop(PageHints hints) {
    return hints.drop().stream().map(Hint::selector).toList();
  }
}
