package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfiguredRunTest {
  @TempDir private Path folder;

  @BeforeEach
  void two_stories_that_leave_something_out() throws IOException {
    for (String story : List.of("larrow", "tarn")) {
      file("fixtures/" + story + "/gazette.txt", "The repair of the bridge cost $38 million.");
      file(
          "features/" + story + ".feature",
          """
          Feature: Bridge
            Background:
              Given the story "%s"
            @late
            Scenario: Left out
              * two ferries sank in a storm last winter
            @early
            Scenario: Right
              * the repair of the bridge cost $38 million
          """
              .formatted(story));
    }
  }

  @Test
  void settings_are_followed_and_options_win() throws IOException {
    settings("fail-on: omission");

    assertThat(check().code()).isEqualTo(1);
    assertThat(check("--fail-on", "never").code()).isEqualTo(0);
    assertThat(folder.resolve("reports/index.html")).exists();
  }

  @Test
  void settings_are_found_in_the_working_folder() throws Exception {
    file("factharness.yml", "tags: \"@nobody\"");
    Outcome outcome = Program.runIn(folder, "check");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "error: features: no facts were found in scenarios tagged @nobody; check the tags or"
                + " leave out --tags\n");
  }

  @Test
  void a_story_can_have_settings_of_its_own() throws IOException {
    settings("fail-on: omission\nstories:\n  larrow: {fail-on: never}\n  tarn: {tags: '@early'}\n");
    assertThat(check().code()).isEqualTo(0);

    settings("fail-on: never\nstories:\n  tarn: {fail-on: omission}\n");
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void a_story_whose_tags_leave_nothing_of_it_is_no_clean_run() throws IOException {
    settings("stories:\n  larrow: {tags: '@nobody'}\n  tarn: {tags: '@nobody'}\n");

    assertThat(check().err())
        .endsWith(
            ": no facts were found in scenarios tagged @nobody (of the story \"larrow\"), @nobody"
                + " (of the story \"tarn\"); check the tags or leave out --tags\n");
  }

  @Test
  void settings_of_a_story_that_is_not_there_are_an_error() throws IOException {
    settings("stories:\n  larow: {fail-on: never}\n");

    assertThat(check())
        .isEqualTo(
            new Outcome(
                2,
                "",
                "error: %s:2: %s has no story \"larow\"; did you mean \"larrow\"?\n"
                    .formatted(folder.resolve("ours.yml"), folder.resolve("fixtures"))));
  }

  @Test
  void every_command_with_settings_refuses_a_mistake_in_them() throws IOException {
    settings("\nfail-on: omision\n");
    String problem =
        "error: "
            + folder.resolve("ours.yml")
            + ":2: fail-on cannot be \"omision\"; did you mean \"omission\"?\n";
    String config = folder.resolve("ours.yml").toString();

    for (String[] command :
        List.of(
            new String[] {"check"},
            new String[] {"judge"},
            new String[] {"read", "a.txt"},
            new String[] {"explain", "a", "a.txt"})) {
      List<String> args = new ArrayList<>(List.of(command));
      args.add("--config=" + config);
      assertThat(Program.run(args.toArray(String[]::new))).isEqualTo(new Outcome(2, "", problem));
    }
  }

  @Test
  void a_file_that_is_not_there_is_an_error() {
    assertThat(Program.run("check", "--config", "nowhere.yml"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "error: nowhere.yml: does not exist; name a file such as factharness.yml\n"));
  }

  @Test
  void settings_in_force_are_printed_with_their_origin() throws Exception {
    Files.writeString(
        folder.resolve("factharness.yml"),
        "fail-on: omission\ntags: 'not @wip'\nstories:\n  'larrow': {fail-on: never}\n");

    assertThat(Program.runIn(folder, "check", "--tags", "@early", "--print-config").out())
        .contains(
            """
            features: features              # default
            fixtures: fixtures              # default
            reports: reports                # default
            fail-on: omission               # factharness.yml:1
            tags: "@early"                  # given as --tags
            """)
        .contains("\n# model is not set\n", "\ncache: .factharness-cache       # default\n")
        .endsWith(
            """
            stories:
              larrow:
                fail-on: never              # factharness.yml:4
            """);
  }

  @Test
  void settings_in_force_can_be_saved_as_a_file_of_settings() throws Exception {
    settings("features: [features/larrow.feature, 'odd \"name\" # 1.feature']\ncolour: true\n");
    String printed = check("--print-config").out();
    Path saved = Files.writeString(folder.resolve("saved.yml"), printed);
    String again = Program.run("check", "--config=" + saved, "--print-config").out();

    assertThat(withoutComments(again)).isEqualTo(withoutComments(printed)).contains("odd");
  }

  @Test
  void every_kind_of_setting_reaches_its_option() throws IOException {
    settings("no-cache: true\nquiet: false\nthreads: 1\nformat:\n  - json\n  - junit=x/j.xml\n");

    assertThat(check("--print-config").out())
        .contains("no-cache: true ", "quiet: false ", "threads: 1 ")
        .contains("format: [json, \"junit=" + folder.resolve("x/j.xml") + "\"]");
    assertThat(check("--fail-on=never", "--quiet").err()).isEmpty();
    assertThat(folder.resolve("reports/findings.json")).exists();
    assertThat(folder.resolve("x/j.xml")).exists();
    assertThat(folder.resolve("reports/index.html")).doesNotExist();
  }

  @Test
  void a_value_that_an_option_refuses_is_named_with_its_line() throws IOException {
    settings("tags: '@early'\nformat: [jsn]\n");
    assertThat(check().err())
        .startsWith("error: " + folder.resolve("ours.yml") + ":2: Invalid value for option")
        .contains("\"jsn\" is no format; choose of ");
  }

  @Test
  void a_tag_is_no_file_of_arguments() throws Exception {
    file("early", "--fail-on=never");

    assertThat(Program.runIn(folder, "check", "--tags", "@early").code()).isEqualTo(0);
  }

  private static String withoutComments(String yaml) {
    return yaml.replaceAll("(?m) +# [^\"]*$|^#.*$", "");
  }

  private void settings(String yaml) throws IOException {
    file("ours.yml", yaml);
  }

  private Outcome check(String... more) {
    List<String> args =
        new ArrayList<>(List.of("check", "--config", folder.resolve("ours.yml").toString()));
    for (String name : List.of("features", "fixtures", "reports")) {
      if (!List.of(more).contains("--print-config")) {
        args.add("--" + name + "=" + folder.resolve(name));
      }
    }
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
