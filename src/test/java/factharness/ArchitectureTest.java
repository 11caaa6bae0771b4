package factharness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
}
