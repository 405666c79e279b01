package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of [ArchitectureTest] finds the violation planted for it in the packages under `planted`.
final class ArchitectureBitesTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsItsPlantedViolation(String violator, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().toString()).contains(violator);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("KnowsAFeature", ArchitectureTest.DB_AND_UI_IMPORT_NO_FEATURE),
                Arguments.of("LooksBack", ArchitectureTest.FEATURES_FORM_NO_CYCLE),
                Arguments.of("SqlInAButton", ArchitectureTest.ONLY_REPOSITORIES_AND_DB_KNOW_SQL),
                Arguments.of("ToolkitViewModel", ArchitectureTest.VIEW_MODELS_AND_RULES_RUN_WITHOUT_THE_TOOLKIT),
                Arguments.of("AnybodyView", ArchitectureTest.A_VIEW_NEVER_SEES_A_REPOSITORY),
                Arguments.of("ToolkitCommand", ArchitectureTest.THE_COMMAND_LINE_LOADS_NO_TOOLKIT),
                Arguments.of("PhonesHome", ArchitectureTest.NOTHING_TALKS_TO_THE_NETWORK),
                Arguments.of("OpensASocket", ArchitectureTest.NOTHING_TALKS_TO_THE_NETWORK));
    }
}
