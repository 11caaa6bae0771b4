package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgeCommandTest {
  private static final String TEXT = "\"text\": \"The repair of the bridge cost $38 million.\"";
  private static final String RIGHT = "\"fact\": \"the repair of the bridge cost $38 million\"";
  private static final String WRONG = "\"fact\": \"the repair of the bridge cost $83 million\"";

  @TempDir Path folder;

  private record Outcome(int code, List<Map<?, ?>> lines, String err) {}

  private static Outcome judge(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    List<Map<?, ?>> lines = new ArrayList<>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> lines.add((Map<?, ?>) Json.parse(line)));
    return new Outcome(code, lines, err.toString(StandardCharsets.UTF_8));
  }

  private static Outcome judgeInput(String input) {
    return judge(input.getBytes(StandardCharsets.UTF_8), "judge", "-");
  }

  @Test
  void answers_each_line_in_order_with_its_id() {
    Outcome outcome =
        judgeInput(
            "{\"id\": 1, "
                + RIGHT
                + ", "
                + TEXT
                + "}\n"
                + "{\"id\": {\"a\": [null]}, "
                + WRONG
                + ", "
                + TEXT
                + "}\n"
                + "{"
                + WRONG
                + ", \"text\": \"Two ferries sank in a storm last winter.\", \"verdict\": 7}\n");

    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.lines()).hasSize(3);
    assertThat(outcome.lines().get(0).get("verdict")).isEqualTo("SUPPORTED");
    assertThat(outcome.lines().get(2).get("verdict")).isEqualTo("OMITTED");
    assertThat(outcome.lines().get(0).get("id")).isEqualTo(1);
    assertThat(Json.write(outcome.lines().get(1).get("id"))).isEqualTo("{\"a\":[null]}");
    assertThat(outcome.lines().get(2).get("id")).isNull();
  }

  @Test
  void an_answer_has_the_fields_of_its_contract() {
    Map<?, ?> answer = judgeInput("{\"id\": 1, " + RIGHT + ", " + TEXT + "}").lines().get(0);

    assertThat(answer.keySet().stream().map(String::valueOf))
        .containsExactly("id", "verdict", "confidence", "evidence", "explanation");
    assertThat(answer.get("confidence"))
        .isInstanceOfSatisfying(
            Number.class, number -> assertThat(number.doubleValue()).isBetween(0.0, 1.0));
    assertThat(answer.get("evidence"))
        .isEqualTo(List.of("The repair of the bridge cost $38 million."));
    assertThat(answer.get("explanation")).asString().isNotBlank();
  }

  @Test
  void bad_lines_are_answered_with_an_error_and_the_rest_goes_on() {
    Outcome outcome =
        judgeInput(
            "nonsense\n"
                + "[1]\n"
                + "\n"
                + "{\"id\": 4, "
                + RIGHT
                + "}\n"
                + "{\"id\": 5, "
                + RIGHT
                + ", "
                + TEXT
                + ", \"article\": \"a.txt\"}\n"
                + "{\"id\": 6, \"fact\": \" \", "
                + TEXT
                + "}\n"
                + "{\"id\": 7, "
                + RIGHT
                + ", \"text\": 3}\n"
                + "{\"id\": 8, "
                + RIGHT
                + ", "
                + TEXT
                + "}\n");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(
            outcome.lines().stream()
                .map(line -> line.get("id") + " " + line.get("line") + " " + line.get("error")))
        .containsExactly(
            "null 1 the line is not JSON at column 1: Unrecognized token 'nonsense': was expecting"
                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            "null 2 the line is not a JSON object",
            "4 4 there is no \"text\" or \"article\"",
            "5 5 give only one of \"text\" or \"article\"",
            "6 6 \"fact\" must be a sentence",
            "7 7 \"text\" must be an article or passage",
            "8 null null");
  }

  @Test
  void a_line_that_is_not_utf8_is_a_bad_line() {
    byte[] input = "{\"id\": 1}\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(judge(new byte[] {'{', (byte) 0xE9, '}', '\n'}, "judge").lines().get(0).get("error"))
        .isEqualTo("the line is not UTF-8; save the file as UTF-8");
    assertThat(judge(input, "judge").code()).isEqualTo(2);
  }

  @Test
  void an_article_is_looked_for_beside_the_input() throws IOException {
    Files.createDirectories(folder.resolve("talks"));
    Files.writeString(
        folder.resolve("talks/wire.txt"), "The repair of the bridge cost $38 million.");
    Path input =
        Files.writeString(
            folder.resolve("facts.jsonl"),
            "\uFEFF{\"id\": 1, "
                + RIGHT
                + ", \"article\": \"talks/wire.txt\"}\n{\"id\": 2, "
                + RIGHT
                + ", \"article\": \"talks/wire.html\"}\n");
    Outcome outcome = judge(new byte[0], "judge", input.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.lines().get(0).get("verdict")).isEqualTo("SUPPORTED");
    assertThat(outcome.lines().get(1).get("error"))
        .asString()
        .endsWith("talks/wire.html: does not exist; check the name");
  }

  @Test
  void no_input_is_an_error() {
    assertThat(judge(new byte[0], "judge").err())
        .isEqualTo("error: standard input has no lines; write one JSON object a line\n");
    assertThat(judge(new byte[0], "judge", "nowhere.jsonl").err())
        .isEqualTo(
            "error: nowhere.jsonl is not a file; name a file of JSON Lines, or - for standard"
                + " input\n");
  }
}
