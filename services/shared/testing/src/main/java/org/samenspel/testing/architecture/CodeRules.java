package org.samenspel.testing.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;

/** How code is written. */
final class CodeRules {
    private static final String PRODUCES = "jakarta.enterprise.inject.Produces";

    private static final int MOST_PARAMETERS = 6;

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("a constructor shows what a class needs, and its fields can be final");

    static final ArchRule TIME_FROM_CLOCK =
            noClasses().should().callMethodWhere(asksTheMachineForTime()).because("tests move the injected Clock");

    static final ArchRule DAYS_OF_THE_ZONE = noClasses()
            .should()
            .callMethodWhere(asksAnotherZoneForTheDay())
            .because("a day is a day of samenspel.zone, which the injected Clock knows, and may have 23 or 25 hours");

    /** They hand instants to the database. */
    private static final String[] WITH_UTC = {"org.samenspel.events.outbox", "org.samenspel.consultations.response"};

    static final ArchRule NO_DAYS_OF_UTC = noClasses()
            .that()
            .resideOutsideOfPackages(WITH_UTC)
            .should()
            .accessField(ZoneOffset.class, "UTC")
            .because("a day is a day of samenspel.zone, which the injected Clock knows");

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .because("java.time says whether it means a day, an instant or a duration");

    static final ArchRule NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith("jakarta.persistence.Entity"))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("entities behave: their methods are verbs of the domain");

    static final ArchRule FEW_PARAMETERS = codeUnits().should(haveFewParameters());

    static final ArchRule INPUT_RULES_NAME_THE_PROPERTY = noClasses()
            .should()
            .callConstructorWhere(breaksARuleOfTheInputWithoutSayingWhere())
            .because("a 400 says in its issues which part of the input breaks the rule: brokenBy(property, detail)");

    private static final String DANGEROUS = "java\\.lang\\.(ProcessBuilder|Process)|java\\.io\\.ObjectInputStream"
            + "|javax\\.(script|naming|xml)\\..*|java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)";

    static final ArchRule NO_DANGEROUS_TYPES = noClasses()
            .that()
            .resideOutsideOfPackage("org.samenspel.testing..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(DANGEROUS)
            .because(
                    "what somebody sent starts no program, becomes no object or expression and names nothing elsewhere,"
                            + " and what must not be guessed comes from SecureRandom");

    static final ArchRule NO_SLEEP = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("Awaitility waits exactly as long as needed");

    private CodeRules() {}

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTime() {
        return DescribedPredicate.describe("it asks the machine for the time", call -> {
            String owner = call.getTargetOwner().getName();
            boolean withClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (call.getName()) {
                case "now" -> owner.startsWith("java.time.") && !withClock;
                case "systemUTC", "systemDefaultZone", "system" ->
                    owner.equals("java.time.Clock") && !call.getOrigin().isAnnotatedWith(PRODUCES);
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                default -> false;
            };
        });
    }

    /** The rule is the constant that was read last before the call. */
    private static DescribedPredicate<JavaConstructorCall> breaksARuleOfTheInputWithoutSayingWhere() {
        return DescribedPredicate.describe("it breaks a rule of the input without an issue", call -> {
            boolean withoutIssues = call.getTargetOwner().getSimpleName().equals("RuleViolation")
                    && call.getTarget().getRawParameterTypes().size() == 2;
            return withoutIssues
                    && call.getOrigin().getFieldAccesses().stream()
                            .filter(access -> access.getTargetOwner().isEnum())
                            .filter(access ->
                                    access.getTargetOwner().getSimpleName().endsWith("Rule"))
                            .filter(access -> access.getLineNumber() <= call.getLineNumber())
                            .max(Comparator.comparingInt(JavaFieldAccess::getLineNumber))
                            .filter(CodeRules::isOfTheInput)
                            .isPresent();
        });
    }

    private static boolean isOfTheInput(JavaFieldAccess constant) {
        Class<?> rules = constant.getTargetOwner().reflect();
        try {
            Object rule = Arrays.stream(rules.getEnumConstants())
                    .filter(one ->
                            ((Enum<?>) one).name().equals(constant.getTarget().getName()))
                    .findFirst()
                    .orElseThrow();
            return rules.getMethod("kind").invoke(rule).toString().equals("INPUT");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule says of which kind it is: " + rules.getName(), e);
        }
    }

    private static DescribedPredicate<JavaCall<?>> asksAnotherZoneForTheDay() {
        return DescribedPredicate.describe("it asks another zone for the day", call -> {
            String owner = call.getTargetOwner().getSimpleName();
            return switch (call.getName()) {
                case "of", "systemDefault" -> owner.equals("ZoneId");
                case "toLocalDate" -> owner.equals("OffsetDateTime");
                case "ofDays" -> owner.equals("Duration");
                default -> false;
            };
        });
    }

    private static ArchCondition<JavaCodeUnit> haveFewParameters() {
        return new ArchCondition<>("have at most six parameters") {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                // A record's constructor lists its parts; an enum's has two more parameters than are written.
                boolean excepted = method instanceof JavaConstructor
                        && (method.getOwner().isRecord() || method.getOwner().isEnum());
                boolean written = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                int parameters = method.getRawParameterTypes().size();
                if (parameters > MOST_PARAMETERS && written && !excepted) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getDescription() + " has " + parameters + " parameters"));
                }
            }
        };
    }
}
