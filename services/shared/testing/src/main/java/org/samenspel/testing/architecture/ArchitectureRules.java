package org.samenspel.testing.architecture;

import org.junit.jupiter.api.Test;

/**
 * The structure of a service: its domain first, its edges outside, one shape of each thing. The test stands in the service's
 * root package, and checks that package and all below:
 * {@snippet :
 * class ArchitectureTest implements ArchitectureRules {}
 * }
 */
public interface ArchitectureRules extends LibraryRules {

    @Test
    default void domainKnowsNothingOfHttpKafkaAndJson() {
        check(DependencyRules.DOMAIN_WITHOUT_TECHNOLOGY);
    }

    @Test
    default void domainDoesNotDependOnItsEdges() {
        check(DependencyRules.DOMAIN_WITHOUT_EDGES);
    }

    @Test
    default void featuresDoNotShareEntities() {
        check(DependencyRules.ENTITIES_STAY_IN_THEIR_FEATURE);
    }

    @Test
    default void featuresHaveOneDoor() {
        check(FeatureRules.ONE_DOOR);
    }

    @Test
    default void featuresShowOnlyWhatOthersUse() {
        check(FeatureRules.NO_MORE_THAN_ASKED);
    }

    @Test
    default void entitiesHaveVerbsAndNoSetters() {
        check(CodeRules.NO_SETTERS);
    }

    @Test
    default void resourcesLiveInApiOnVirtualThreads() {
        check(NamingRules.RESOURCES_IN_API);
        check(NamingRules.RESOURCES_ON_VIRTUAL_THREADS);
    }

    @Test
    default void typesOfApiAreJustData() {
        check(NamingRules.DATA_OF_API);
    }
}
