package factharness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "factharness", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("factharness.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_model_depends_on_the_jdk_only =
      noClasses()
          .that()
          .resideInAPackage("factharness.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "factharness.model..", "org.jspecify..");

  @ArchTest static final ArchRule markup_is_read_in_article = onlyIn("article", "org.jsoup..");

  @ArchTest static final ArchRule yaml_is_read_in_yaml = onlyIn("yaml", "org.snakeyaml..");

  @ArchTest static final ArchRule jackson_is_behind_json = onlyIn("json", "com.fasterxml..");

  @ArchTest static final ArchRule nlp_is_behind_text = onlyIn("text", "opennlp..", "com.ibm.icu..");

  @ArchTest
  static final ArchRule the_model_runtime_is_behind_judge_onnx =
      onlyIn("judge.onnx", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule templates_and_diffs_are_of_the_report =
      onlyIn("report", "gg.jte..", "com.github.difflib..");

  @ArchTest static final ArchRule git_is_read_in_git = onlyIn("git", "org.eclipse.jgit..");

  @ArchTest static final ArchRule cucumber_is_behind_cucumber = onlyIn("cucumber", "io.cucumber..");

  @ArchTest static final ArchRule picocli_is_behind_cli = onlyIn("cli", "picocli..");

  @ArchTest
  static final ArchRule assertions_are_behind_assertj = onlyIn("assertj", "org.assertj..");

  @ArchTest
  static final ArchRule the_report_never_judges =
      noClasses()
          .that()
          .resideInAPackage("factharness.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "factharness.judge..", "factharness.evidence..", "factharness.quantity..");

  @ArchTest
  static final ArchRule judges_know_nothing_of_files_and_features =
      noClasses()
          .that()
          .resideInAnyPackage("factharness.judge..", "factharness.evidence..", "factharness.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "factharness.article..",
              "factharness.check..",
              "factharness.cucumber..",
              "factharness.report..",
              "factharness.cli..");

  @ArchTest
  static final ArchRule only_the_command_line_ends_the_jvm =
      noClasses()
          .that()
          .resideOutsideOfPackage("factharness.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule statics_hold_no_state =
      fields().that().areStatic().and().areNotPrivate().should().beFinal();

  @ArchTest
  static final ArchRule classes_are_final_or_made_to_be_extended =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
          .and()
          .areNotEnums()
          .and()
          .areNotAnnotations()
          .and()
          .doNotHaveSimpleName("package-info")
          .and()
          .resideOutsideOfPackage("factharness.report.jte..")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

  /** A rule that looked at nothing would pass too. */
  @ArchTest
  static void enough_classes_were_looked_at(JavaClasses classes) {
    assertThat(classes).hasSizeGreaterThan(200);
  }

  private static ArchRule onlyIn(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("factharness." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("each library is used in one package");
  }
}
