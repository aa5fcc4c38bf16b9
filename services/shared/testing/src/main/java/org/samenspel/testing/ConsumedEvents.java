package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What a service reads of the others' events is what they publish: each fact it subscribes to has a schema of its producer, which has
 * each property of the record it is read as, of a type that fits, and requires it unless the record does without. The test stands in
 * the service's root package:
 * {@snippet :
 * class ConsumedEventsTest implements ConsumedEvents {}
 * }
 */
public interface ConsumedEvents {

    @Test
    default void readsWhatProducersPublish() {
        assertThat(Subscriptions.of(getClass().getPackageName()))
                .isNotEmpty()
                .allSatisfy(subscription -> assertThat(subscription.gaps())
                        .as(
                                "%s reads %s",
                                subscription.data().getName(),
                                subscription.fact().type())
                        .isEmpty());
    }
}
