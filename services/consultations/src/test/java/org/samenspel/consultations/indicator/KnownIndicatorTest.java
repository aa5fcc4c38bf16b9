package org.samenspel.consultations.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.Issue;

class KnownIndicatorTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void isFitWhereACampaignCanMoveIt() {
        assertThat(indicator(Standing.MOVABLE).issue("contributesTo[0]")).isEmpty();
    }

    @Test
    void saysThatItCountsNothingInsteadOfThatItDoesNotExist() {
        assertThat(indicator(Standing.COUNTS_NOTHING).issue("contributesTo[2]"))
                .get()
                .extracting(Issue::name, Issue::value, Issue::detail, Issue::type)
                .containsExactly(
                        "contributesTo[2]",
                        id,
                        "contributesTo[2] counts nothing that a campaign can: it is neither a count nor a milestone",
                        Issue.INVALID_INPUT);
    }

    @Test
    void saysThatItWasWithdrawnInsteadOfThatItDoesNotExist() {
        KnownIndicator indicator = indicator(Standing.MOVABLE);

        indicator.withdraw();

        assertThat(indicator.issue("contributesTo[2]"))
                .get()
                .extracting(Issue::detail)
                .isEqualTo("contributesTo[2] was withdrawn");
    }

    private KnownIndicator indicator(Standing standing) {
        return new KnownIndicator(id, UUID.randomUUID(), UUID.randomUUID(), standing);
    }
}
