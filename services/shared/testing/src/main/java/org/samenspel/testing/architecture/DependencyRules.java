package org.samenspel.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** What may depend on what. A feature is the package below the service's: {@code org.samenspel.plans.goal}. */
final class DependencyRules {
    private static final String[] EDGES = {"..api..", "..messaging.."};

    // Annotations of Jackson only say how a value is written; its code has no place in the domain.
    private static final String[] TECHNOLOGY = {
        "jakarta.ws.rs..",
        "io.vertx..",
        "org.apache.kafka..",
        "org.eclipse.microprofile.reactive.messaging..",
        "com.fasterxml.jackson.core..",
        "com.fasterxml.jackson.databind..",
        "org.samenspel.web.etag..",
        "org.samenspel.web.idempotency.."
    };

    static final ArchRule DOMAIN_WITHOUT_TECHNOLOGY = noClasses()
            .that()
            .resideInAPackage("org.samenspel.*.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TECHNOLOGY)
            .because("the domain must be readable and testable without HTTP, Kafka and JSON");

    static final ArchRule DOMAIN_WITHOUT_EDGES = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .and()
            .resideInAPackage("org.samenspel.*.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.samenspel.*.*.api..", "org.samenspel.*.*.messaging..")
            .because("edges depend inward");

    static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE = ArchRuleDefinition.classes()
            .should(useOnlyEntitiesOfTheirFeature())
            .because("features meet by id or event");

    private DependencyRules() {}

    static ArchRule noCyclesBelow(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read with those it stands on, and without the others");
    }

    private static ArchCondition<JavaClass> useOnlyEntitiesOfTheirFeature() {
        return new ArchCondition<>("use only entities of their own feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isEntity(dependency.getTargetClass()))
                        .filter(dependency -> !feature(type).equals(feature(dependency.getTargetClass())))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use)));
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("(org\\.samenspel\\.\\w+\\.\\w+).*", "$1");
    }
}
