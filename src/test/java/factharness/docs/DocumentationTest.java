package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is there. */
final class DocumentationTest {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "fixtures/README.md",
        "docs/findings.md",
        "recipes/README.md"
      })
  void every_link_to_a_file_leads_to_one(String document) throws IOException {
    Path file = Path.of(document);
    String shown = COMMENT.matcher(Files.readString(file)).replaceAll("");
    assertThat(LINK.matcher(shown).results().map(DocumentationTest::target))
        .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
  }

  @Test
  void every_package_is_described() throws IOException {
    String architecture = Files.readString(Path.of("ARCHITECTURE.md"));
    Path root = Path.of("src/main/java/factharness");
    try (var files = Files.walk(root)) {
      List<String> packages =
          files
              .filter(file -> file.endsWith("package-info.java"))
              .map(file -> root.relativize(file.getParent()).toString())
              .map(name -> name.replaceAll("[/\\\\]", "."))
              .filter(name -> !name.isEmpty())
              .toList();
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(name -> assertThat(architecture).contains("| `" + name + "` |"));
    }
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }
}
