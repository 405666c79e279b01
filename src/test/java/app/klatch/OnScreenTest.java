package app.klatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationExtension;

final class OnScreenTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("app.klatch");

    @Test void everyTestWithAWindowTakesItsTurn() {
        noClasses().that().doNotHaveSimpleName("OnScreen").and().doNotHaveSimpleName("QuickRobot").and().doNotHaveSimpleName("OnScreenTest")
                .should().dependOnClassesThat().areAssignableTo(ApplicationExtension.class)
                .because("windows side by side take each other's keys; annotate the class with OnScreen")
                .check(TESTS);
    }
}
