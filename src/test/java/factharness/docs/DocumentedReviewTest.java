package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.accepted.AcceptedFile;
import factharness.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of comparing and accepting. */
final class DocumentedReviewTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @Test
  void the_example_of_an_accepted_finding_can_be_read() throws Exception {
    List<CodeBlock> examples =
        CodeBlock.in(README, "yaml").stream()
            .filter(block -> block.text().contains("verdict:"))
            .toList();
    assertThat(examples).hasSize(1);
    Path file = Files.writeString(folder.resolve("accepted.yml"), examples.get(0).text());
    assertThat(new AcceptedFile(file).read()).hasSize(1);
  }

  @Test
  void every_option_that_is_named_exists() throws Exception {
    String readme = Files.readString(README);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(new String[] {"check", "--help"}, new ByteArrayInputStream(new byte[0]), print, print);
    String help = out.toString(StandardCharsets.UTF_8);

    List<String> options =
        Pattern.compile("--(?:baseline|changed-since|accept|accepted|why|until|fail-on)\\b")
            .matcher(readme)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertThat(options).hasSize(7).allMatch(help::contains);
  }
}
