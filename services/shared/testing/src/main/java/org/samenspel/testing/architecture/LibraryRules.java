package org.samenspel.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * How all code is written, that of shared libraries too. The test stands in the root package of the module, and checks that
 * package and all below:
 * {@snippet :
 * class ArchitectureTest implements LibraryRules {}
 * }
 */
public interface LibraryRules {

    @Test
    default void packagesHaveNoCycles() {
        check(DependencyRules.noCyclesBelow(getClass().getPackageName()));
    }

    @Test
    default void collaboratorsComeThroughTheConstructor() {
        check(CodeRules.NO_FIELD_INJECTION);
    }

    @Test
    default void timeComesFromTheClock() {
        check(CodeRules.TIME_FROM_CLOCK);
        check(CodeRules.DAYS_OF_THE_ZONE);
        check(CodeRules.NO_DAYS_OF_UTC);
        check(CodeRules.NO_OLD_DATES);
    }

    @Test
    default void methodsHaveAtMostSixParameters() {
        check(CodeRules.FEW_PARAMETERS);
    }

    @Test
    default void rulesOfTheInputNameTheProperty() {
        check(CodeRules.INPUT_RULES_NAME_THE_PROPERTY);
    }

    @Test
    default void nothingThatSomebodySentIsRun() {
        check(CodeRules.NO_DANGEROUS_TYPES);
    }

    @Test
    default void namesSayWhatThingsAre() {
        check(NamingRules.NO_NOISE_WORDS);
    }

    @Test
    default void packagesAreNullMarked() {
        check(NamingRules.PACKAGES_NULL_MARKED);
    }

    @Test
    default void testsNeverSleep() {
        CodeRules.NO_SLEEP
                .allowEmptyShould(true)
                .check(ServiceClasses.withTests(getClass().getPackageName()));
    }

    /** Checks one rule against the classes of the module, without its tests. */
    default void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ServiceClasses.of(getClass().getPackageName()));
    }
}
