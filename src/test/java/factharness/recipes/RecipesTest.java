package factharness.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factharness.cli.Program;
import factharness.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe can be read, and its shell lines do in a scratch folder what they say. */
final class RecipesTest {
  private static final String NEWEST = "fixtures/tram-line/valley-courier/v2.txt";

  @TempDir private Path scratch;

  private Path folder;
  private Path jar;

  @BeforeEach
  void a_newsroom_and_a_jar() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the recipes are for bash");
    folder = scratch.resolve("a newsroom");
    Program.run("init", folder.toString());
    jar = Program.jarIn(Files.createDirectory(scratch.resolve("tools")));
  }

  @Test
  void the_github_action_gives_annotations_a_summary_and_the_sarif_file() throws Exception {
    breakAFact();
    Recipe action = Recipe.in(Path.of("recipes/github/action.yml"));
    Path output = scratch.resolve("output");
    Path summary = scratch.resolve("summary");
    Outcome outcome =
        github(output, summary)
            .with("JAR", jar)
            .with("OPTIONS", "--fail-on=omission\n--tags=not @wip\n")
            .with("REPORTS", "out put")
            .with("FOLDER", ".")
            .run(action.at("runs", "steps").step("Check the facts").at("run").text());

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains("::error file=fixtures/tram-line/valley-courier/v2.txt");
    assertThat(outcome.out()).containsOnlyOnce("::error file=");
    assertThat(summary).content().containsOnlyOnce("# ").contains("the tram line cost $240");
    assertThat(output)
        .hasContent("exit-code=1\nreport=./out put/index.html\nsarif=./out put/findings.sarif\n");
    assertThat(folder.resolve("out put/findings.sarif")).exists();
  }

  @Test
  void the_github_action_describes_what_it_takes_and_gives() throws Exception {
    Recipe action = Recipe.in(Path.of("recipes/github/action.yml"));

    assertThat(action.keys()).containsExactly("name", "description", "inputs", "outputs", "runs");
    assertThat(action.at("runs", "using").text()).isEqualTo("composite");
    for (Recipe step : action.at("runs", "steps").items()) {
      if (step.keys().contains("run")) {
        assertThat(step.at("shell").text()).isEqualTo("bash");
        // An expression in a script would run what somebody wrote into an input.
        assertThat(step.at("run").text()).doesNotContain("${{");
      }
    }
    for (String output : action.at("outputs").keys()) {
      assertThat(action.at("outputs", output, "value").text())
          .isEqualTo("${{ steps.check.outputs." + output + " }}");
    }
  }

  @Test
  void the_github_action_takes_a_jar_from_a_path_or_an_address() throws Exception {
    String lines =
        Recipe.in(Path.of("recipes/github/action.yml"))
            .at("runs", "steps")
            .step("Get Factharness")
            .at("run")
            .text();
    Path output = scratch.resolve("output");

    github(output, output).with("JAR", "tools/f.jar").run(lines);
    github(output, output).with("JAR", jar.toUri()).run(lines);

    assertThat(output)
        .hasContent("jar=tools/f.jar\njar=" + scratch.resolve("factharness.jar") + "\n");
    assertThat(scratch.resolve("factharness.jar")).hasSameBinaryContentAs(jar);
  }

  @Test
  void the_workflow_of_init_fetches_the_jar_and_checks() throws Exception {
    Recipe steps =
        Recipe.in(folder.resolve(".github/workflows/facts.yml")).at("jobs", "check", "steps");
    Path summary = scratch.resolve("summary");
    Shell shell = github(scratch.resolve("output"), summary);

    Outcome unset = shell.run(steps.step("Fetch Factharness").at("run").text());
    assertThat(unset.code()).isEqualTo(2);
    assertThat(unset.out()).startsWith("::error::Set the repository variable FACTHARNESS_JAR");

    shell.with("FACTHARNESS_JAR", jar.toUri());
    assertThat(shell.run(steps.step("Fetch Factharness").at("run").text()).code()).isEqualTo(0);
    assertThat(shell.run(steps.step("Check the facts").at("run").text()).code()).isEqualTo(0);
    assertThat(summary).isNotEmptyFile();
  }

  @Test
  void the_gitlab_job_writes_the_reports_that_it_shows() throws Exception {
    Recipe job = Recipe.in(Path.of("recipes/gitlab/gitlab-ci.yml")).at("facts");
    String script = String.join("\n", job.at("script").items().stream().map(Recipe::text).toList());
    Outcome outcome = new Shell(folder).with("FACTHARNESS_JAR", jar.toUri()).run(script);

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(0);
    Recipe reports = job.at("artifacts", "reports");
    assertThat(reports.keys()).isNotEmpty();
    for (String kind : reports.keys()) {
      assertThat(folder.resolve(reports.at(kind).text())).isNotEmptyFile();
    }
    assertThat(job.at("artifacts", "when").text()).isEqualTo("always");
  }

  @Test
  void the_jenkins_pipeline_runs_and_finds_its_reports() throws Exception {
    String pipeline = Files.readString(Path.of("recipes/jenkins/Jenkinsfile"));
    Matcher shellLines = Pattern.compile("(?:sh |script: )'([^']+)'").matcher(pipeline);
    Shell shell = new Shell(folder).with("FACTHARNESS_JAR", jar.toUri());
    int lines = 0;
    for (; shellLines.find(); lines++) {
      assertThat(shell.run(shellLines.group(1)).code()).as(shellLines.group(1)).isEqualTo(0);
    }
    Matcher results = Pattern.compile("testResults: '([^']+)'").matcher(pipeline);

    assertThat(lines).isEqualTo(2);
    assertThat(results.find()).isTrue();
    assertThat(folder.resolve(results.group(1))).isNotEmptyFile();
    assertThat(pipeline.chars().filter(c -> c == '{').count())
        .isEqualTo(pipeline.chars().filter(c -> c == '}').count());
  }

  @Test
  void the_git_hook_refuses_a_commit_that_contradicts_a_fact() throws Exception {
    Shell git = repository();
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(Path.of("recipes/git/pre-commit"), hook);
    assertThat(hook.toFile().setExecutable(true)).isTrue();

    assertThat(git.run("git add . && git commit -qm one").err())
        .contains("git config factharness.jar /path/to/factharness.jar");
    git.run("git config factharness.jar '" + jar + "'");
    assertThat(git.run("git add . && git commit -qm one").code()).isEqualTo(0);

    breakAFact();
    git.run("echo note > note.txt && git add note.txt");
    assertThat(git.run("git commit -qm 'what is not added is not looked at'").code()).isEqualTo(0);
    Outcome refused = git.run("git commit -qam two");
    assertThat(refused.code()).isEqualTo(1);
    // Git shows what a hook prints on standard error.
    assertThat(refused.err()).contains("Contradicted  the tram line cost $240 million");
    assertThat(git.run("git rev-list --count HEAD").out()).isEqualTo("2\n");
  }

  @Test
  void the_pre_commit_framework_runs_check_for_what_changes_a_verdict() throws Exception {
    Recipe hook =
        Recipe.in(Path.of("recipes/git/pre-commit-config.yaml")).at("repos", 0, "hooks", 0);
    Shell git = repository();
    git.run("git config factharness.jar '" + jar + "'");
    breakAFact();
    assertThat(git.run(hook.at("entry").text()).code()).isEqualTo(1);

    Pattern files = Pattern.compile(hook.at("files").text());
    assertThat(List.of(NEWEST, "features/tram-line.feature", "factharness.yml"))
        .allMatch(name -> files.matcher(name).find());
    assertThat(files.matcher("docs/features.md").find()).isFalse();
  }

  /** {@code recipes/maven/try} builds it, which takes too long here. */
  @Test
  void the_maven_project_asks_for_the_versions_of_this_one() throws IOException {
    String ours = Files.readString(Path.of("pom.xml"));
    String recipe = Files.readString(Path.of("recipes/maven/pom.xml"));

    assertThat(versionAfter("<artifactId>factharness</artifactId>", recipe))
        .isEqualTo(versionAfter("<artifactId>factharness</artifactId>", ours));
    assertThat(versionAfter("<artifactId>junit-bom</artifactId>", recipe))
        .isEqualTo(property("junit.version", ours));
    assertThat(versionAfter("<artifactId>cucumber-bom</artifactId>", recipe))
        .isEqualTo(property("cucumber.version", ours));
  }

  private static String versionAfter(String artifact, String pom) {
    return property("version", pom.substring(pom.indexOf(artifact)));
  }

  private static String property(String name, String pom) {
    Matcher matcher = Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(pom);
    assertThat(matcher.find()).as(name).isTrue();
    return matcher.group(1);
  }

  private Shell github(Path output, Path summary) {
    return new Shell(folder)
        .with("RUNNER_TEMP", scratch)
        .with("GITHUB_ACTIONS", "true")
        .with("GITHUB_OUTPUT", output)
        .with("GITHUB_STEP_SUMMARY", summary);
  }

  private Shell repository() throws Exception {
    Shell git =
        new Shell(folder)
            .with("GIT_CONFIG_GLOBAL", "/dev/null")
            .with("GIT_AUTHOR_NAME", "Ann")
            .with("GIT_AUTHOR_EMAIL", "ann@example.org")
            .with("GIT_COMMITTER_NAME", "Ann")
            .with("GIT_COMMITTER_EMAIL", "ann@example.org");
    assumeTrue(git.run("git init -q").code() == 0, "there is no git");
    return git;
  }

  private void breakAFact() throws IOException {
    Path article = folder.resolve(NEWEST);
    Files.writeString(article, Files.readString(article).replace("$240", "$204"));
  }
}
