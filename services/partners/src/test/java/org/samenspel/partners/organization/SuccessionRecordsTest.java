package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.values.rule.RuleViolation;

class SuccessionRecordsTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private final SuccessionRecord proposed =
            new SuccessionRecord(UUID.randomUUID(), by(SECOND), "Besluit", "first", SuccessionState.PROPOSED, null);

    @Test
    void isConfirmedByASecondPerson() {
        refused(() -> proposed.confirmed("first"), OrganizationRule.SECOND_PERSON_NEEDED);
        assertThat(proposed.confirmed("second").counts()).isTrue();
    }

    @Test
    void isSettledOnce() {
        SuccessionRecord confirmed = proposed.confirmed("second");
        SuccessionRecord withdrawn = confirmed.withdrawn("Het verkeerde dorp");

        refused(() -> confirmed.confirmed("second"), OrganizationRule.SUCCESSION_SETTLED);
        refused(() -> withdrawn.confirmed("second"), OrganizationRule.SUCCESSION_SETTLED);
        refused(() -> withdrawn.withdrawn("Nog eens"), OrganizationRule.SUCCESSION_SETTLED);
        assertThat(withdrawn.counts()).isFalse();
    }

    @Test
    void takesTheNextOneOnceTheOneBeforeWasTakenBack() {
        var records = new SuccessionRecords(List.of(proposed));

        refused(() -> records.with(proposed), OrganizationRule.SUCCESSION_EXISTS);
        assertThat(records.replaced(proposed.withdrawn("Te vroeg"))
                        .with(proposed)
                        .list())
                .hasSize(2);
    }

    @Test
    void neverMakesACircleNotEvenThroughOthers() {
        var chain = new SuccessionChain(Map.of(FIRST, Set.of(SECOND), SECOND, Set.of(THIRD)));

        refused(() -> chain.requireNoCircle(FIRST, by(FIRST)), OrganizationRule.SUCCESSION_CIRCLE);
        refused(() -> chain.requireNoCircle(SECOND, by(FIRST)), OrganizationRule.SUCCESSION_CIRCLE);
        refused(() -> chain.requireNoCircle(THIRD, by(FIRST)), OrganizationRule.SUCCESSION_CIRCLE);
        chain.requireNoCircle(UUID.randomUUID(), by(FIRST));
    }

    private static Succession by(UUID successor) {
        return new Succession(
                SuccessionKind.MERGER,
                LocalDate.of(2025, 1, 1),
                List.of(new Succession.Successor(successor, List.of())));
    }

    private static void refused(ThrowingCallable call, OrganizationRule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
