package org.samenspel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(DependencyRules.DOMAIN_WITHOUT_TECHNOLOGY, "jakarta.ws.rs.core.Response"),
                arguments(DependencyRules.DOMAIN_WITHOUT_EDGES, "BadAnswer"),
                arguments(DependencyRules.ENTITIES_STAY_IN_THEIR_FEATURE, "sample.other.Other"),
                arguments(DependencyRules.noCyclesBelow("org.samenspel.sample"), "Cycle detected"),
                arguments(CodeRules.NO_FIELD_INJECTION, "BadManager.other"),
                arguments(CodeRules.TIME_FROM_CLOCK, "java.time.Instant.now()"),
                arguments(CodeRules.DAYS_OF_THE_ZONE, "java.time.ZoneId.systemDefault()"),
                arguments(CodeRules.NO_DAYS_OF_UTC, "java.time.ZoneOffset.UTC"),
                arguments(CodeRules.NO_OLD_DATES, "java.util.Date"),
                arguments(CodeRules.NO_SETTERS, "setId"),
                arguments(CodeRules.FEW_PARAMETERS, "has 7 parameters"),
                arguments(CodeRules.INPUT_RULES_NAME_THE_PROPERTY, "BadManager.refuse"),
                arguments(CodeRules.NO_DANGEROUS_TYPES, "java.lang.ProcessBuilder"),
                arguments(CodeRules.NO_SLEEP, "java.lang.Thread.sleep"),
                arguments(NamingRules.NO_NOISE_WORDS, "BadManager has a noise word"),
                arguments(NamingRules.RESOURCES_IN_API, "does not reside in a package '..api'"),
                arguments(NamingRules.RESOURCES_ON_VIRTUAL_THREADS, "RunOnVirtualThread"),
                arguments(NamingRules.DATA_OF_API, "BadAnswer"),
                arguments(NamingRules.PACKAGES_NULL_MARKED, "org.samenspel.sample.bad is not @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void findsBreach(ArchRule rule, String detail) {
        var result = rule.evaluate(ServiceClasses.withTests("org.samenspel.sample"));

        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(detail));
    }
}
