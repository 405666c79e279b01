package app.klatch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom. Each rule is also run over a planted violation, in [ArchitectureBitesTest].
@AnalyzeClasses(packages = "app.klatch", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule DB_AND_UI_IMPORT_NO_FEATURE = noClasses()
            .that().resideInAnyPackage("..klatch.db..", "..klatch.ui..")
            .should().dependOnClassesThat(resideInAPackage("..klatch..")
                    .and(not(resideInAnyPackage("..klatch.db..", "..klatch.ui.."))));

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = slices().matching("..klatch.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_AND_DB_KNOW_SQL = noClasses()
            .that(not(resideInAPackage("..klatch.db..")).and(not(simpleNameEndingWith("Repository"))))
            .and().areTopLevelClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.jdbi..", "java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule VIEW_MODELS_AND_RULES_RUN_WITHOUT_THE_TOOLKIT = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleNameEndingWith("Rule")
            .or().resideInAnyPackage("..klatch.db..", "..klatch.dates..", "..klatch.names..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..",
                    "javafx.application..", "javafx.concurrent..");

    @ArchTest
    static final ArchRule A_VIEW_NEVER_SEES_A_REPOSITORY = noClasses()
            .that().haveSimpleNameEndingWith("View")
            .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository").allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_LOADS_NO_TOOLKIT = noClasses()
            .that().resideInAPackage("..klatch.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..",
                    "javafx.application..", "javafx.concurrent..", "javafx.animation..", "atlantafx..", "org.kordamp..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_TALKS_TO_THE_NETWORK = noClasses()
            .that(not(resideInAPackage("..klatch.instance..")))
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "java.nio.channels.spi..")
            .orShould().dependOnClassesThat().haveNameMatching(
                    "java\\.net\\.(Http|Jar)?URLConnection|java\\.net\\.(Server|Datagram|Multicast)?Socket.*"
                            + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?SocketChannel");
}
