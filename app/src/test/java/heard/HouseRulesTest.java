package heard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/// The walls of the house. ArchUnit refuses a rule that matches no class, so none of these can go
/// quiet when a package is renamed.
class HouseRulesTest {

  private static final JavaClasses HEARD =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("heard");

  @Test
  void modules_import_only_whom_they_name() {
    ApplicationModules.of(
            Heard.class,
            resideInAnyPackage(
                "heard.schema..", "heard.procedure..", "heard.casefile..", "heard.pages.."))
        .verify();
  }

  @Test
  void the_core_knows_nothing_of_the_rest() {
    noClasses()
        .that()
        .resideInAnyPackage("heard.procedure..", "heard.casefile..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..", "org.jspecify..", "heard.procedure..", "heard.casefile..")
        .check(HEARD);
  }

  @Test
  void the_core_asks_no_clock_and_draws_no_lots() {
    noClasses()
        .that()
        .resideInAnyPackage("heard.procedure..", "heard.casefile..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(HEARD);
  }

  @Test
  void only_the_platform_opens_connections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("heard.platform..")
        .should()
        .callMethod(DataSource.class, "getConnection")
        .check(HEARD);
  }

  @Test
  void reports_never_see_people() {
    noClasses()
        .that()
        .resideInAnyPackage("heard.reporting..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "heard.people..", "heard.schema.people..", "heard.papers..", "heard.schema.papers..")
        .check(HEARD);
  }

  @Test
  void only_the_ledger_touches_its_tables() {
    noClasses()
        .that()
        .resideOutsideOfPackages("heard.ledger..", "heard.schema..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("heard.schema.ledger..")
        .check(HEARD);
  }

  @Test
  void a_page_is_nobody_elses_business() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Page")
        .check(HEARD);
  }

  @Test
  void nothing_is_named_by_its_layer() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .resideInAnyPackage(
            "..controller..",
            "..controllers..",
            "..service..",
            "..services..",
            "..dto..",
            "..util..")
        .check(HEARD);
  }
}
