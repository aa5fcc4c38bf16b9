package org.samenspel.testing.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * One door into a feature: its services (use cases), and what they take and give: scopes, rules, values. A feature is the package
 * below the service's, {@code org.samenspel.plans.goal}, with its edges.
 */
final class FeatureRules {
    private static final String SERVICE = "(org\\.samenspel\\.\\w+)\\.\\w+.*";
    private static final String FEATURE = "(org\\.samenspel\\.\\w+\\.\\w+).*";
    private static final String ROOT = "org\\.samenspel\\.\\w+\\.\\w+";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String BEAN = "jakarta.enterprise.context.NormalScope";

    static final ArchRule ONE_DOOR = ArchRuleDefinition.classes()
            .should(useOnlyTheDoorsOfOtherFeatures())
            .because("who changes a feature must see what others use of it");

    static final ArchRule NO_MORE_THAN_ASKED = ArchRuleDefinition.classes()
            .should(beHiddenUnlessUsedOutside())
            .because("what nobody outside needs can change without asking anybody");

    private FeatureRules() {}

    private static ArchCondition<JavaClass> useOnlyTheDoorsOfOtherFeatures() {
        return new ArchCondition<>("use of another feature only services, scopes, rules and values") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOtherFeature(type, use.getTargetClass()))
                        .filter(use -> !isDoor(use.getTargetClass()) && !areApis(type, use.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use)));
            }
        };
    }

    private static ArchCondition<JavaClass> beHiddenUnlessUsedOutside() {
        return new ArchCondition<>("be package-private unless another package uses them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = type.getPackageName().matches(ROOT)
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC);
                if (open && !isUsedOutside(type) && !isPartOfSealed(type)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public, and no other package uses it"));
                }
            }
        };
    }

    /** Itself, or what is declared in it. */
    private static boolean isUsedOutside(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** Whoever uses the whole names its parts in patterns, of which the compiled class shows nothing. */
    private static boolean isPartOfSealed(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(whole -> whole.reflect().isSealed() && isUsedOutside(whole));
    }

    private static boolean isOtherFeature(JavaClass type, JavaClass target) {
        String service = part(type, SERVICE);
        return !service.isEmpty()
                && service.equals(part(target, SERVICE))
                && !part(type, FEATURE).equals(part(target, FEATURE));
    }

    /** The part of its package that the pattern's group is; empty for what is in no feature. */
    private static String part(JavaClass type, String pattern) {
        String name = type.getPackageName();
        return name.matches(pattern) ? name.replaceFirst(pattern, "$1") : "";
    }

    /** An operation of one feature may answer what another feature's answers show. */
    private static boolean areApis(JavaClass type, JavaClass target) {
        return type.getPackageName().endsWith(".api") && target.getPackageName().endsWith(".api");
    }

    /** A service, or what is just data; never a repository, an entity, another bean or an edge. */
    private static boolean isDoor(JavaClass type) {
        boolean service = type.getSimpleName().endsWith("Service");
        boolean repository = type.isAssignableTo(REPOSITORY) && !type.isInterface();
        boolean bean = type.isMetaAnnotatedWith(BEAN) || repository;
        boolean edge = !type.getPackageName().matches(ROOT);
        return !edge && (service || !bean) && !type.isAnnotatedWith("jakarta.persistence.Entity");
    }
}
