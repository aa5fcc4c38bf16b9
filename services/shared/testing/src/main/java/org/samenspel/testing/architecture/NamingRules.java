package org.samenspel.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What things are called, where they live, and which shape they have. */
final class NamingRules {
    private static final String NOISE =
            "(Abstract|Base(?=[A-Z])|I(?=[A-Z][a-z])).*|.*(Dto|DTO|Impl|Utils?|Helper|Manager|[a-z]Base)";

    private static final String PATH = "jakarta.ws.rs.Path";

    static final ArchRule NO_NOISE_WORDS =
            noClasses().should(haveNoiseInTheirName()).because("a name says what a thing is in the domain");

    static final ArchRule RESOURCES_IN_API = classes()
            .that()
            .areAnnotatedWith(PATH)
            .or()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(PATH)
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("..api");

    static final ArchRule RESOURCES_ON_VIRTUAL_THREADS = classes()
            .that()
            .areAnnotatedWith(PATH)
            .should()
            .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
            .because("they block on the database");

    static final ArchRule DATA_OF_API = classes()
            .that()
            .resideInAPackage("..api")
            .and()
            .arePublic()
            .and()
            .areNotAnnotatedWith(PATH)
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .because("requests and answers are just data");

    static final ArchRule PACKAGES_NULL_MARKED = classes()
            .that(DescribedPredicate.describe(
                    "are no package-info", type -> !type.getSimpleName().equals("package-info")))
            .should(liveInNullMarkedPackage());

    private NamingRules() {}

    private static ArchCondition<JavaClass> haveNoiseInTheirName() {
        return new ArchCondition<>("have a noise word in their name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean noisy = type.getSimpleName().matches(NOISE);
                events.add(new SimpleConditionEvent(type, noisy, type.getName() + " has a noise word in its name"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
