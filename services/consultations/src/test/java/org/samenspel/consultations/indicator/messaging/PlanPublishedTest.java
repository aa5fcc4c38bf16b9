package org.samenspel.consultations.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.consultations.indicator.Standing;
import org.samenspel.consultations.indicator.messaging.PlanPublished.Indicator;

class PlanPublishedTest {

    @ParameterizedTest
    @CsvSource({"count, MOVABLE", "milestone, MOVABLE", "percentage, COUNTS_NOTHING", "qualitative, COUNTS_NOTHING"})
    void remembersAlsoWhatACampaignCanNotMove(String kind, Standing standing) {
        UUID id = UUID.randomUUID();

        var plan = new PlanPublished(UUID.randomUUID(), UUID.randomUUID(), List.of(new Indicator(id, kind)));

        assertThat(plan.standings()).containsExactly(Map.entry(id, standing));
    }
}
