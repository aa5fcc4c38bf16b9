package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.approval.Adoption;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

class RejectionAfterAdoptionTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-15T09:00:00Z"), ZoneOffset.UTC);

    private final Plan plan = submitted();
    private final BodyDecision adoption = decision("2022-01-16", true);
    private final BodyDecision rejection = decision("2022-01-17", false);

    @Test
    void rejectionOfAnAdoptedTextChangesNothingUntilNoDecisionBeforeItAdoptsIt() {
        Adoption adopted = adopt(adoption);
        plan.reject(rejection);
        assertThat(plan.earlyDecisions()).containsExactly(rejection);
        assertThat(plan.rejectAfterAll(List.of(adopted))).isEmpty();
        assertThat(plan.earlyDecisions()).containsExactly(rejection);

        assertThat(plan.rejectAfterAll(List.of())).isEmpty();

        assertThat(plan.earlyDecisions()).isEmpty();
        assertThat(plan.adopt(decision("2022-01-18", true)))
                .as("it is rejected")
                .isEmpty();
    }

    @Test
    void rejectionBetweenTwoAdoptionsRejectsOnceTheFirstOfThemTurnsOutToBeAMistake() {
        adopt(adoption);
        plan.reject(rejection);
        BodyDecision anew = decision("2022-01-18", true);
        Adoption second = adopt(anew);

        assertThat(plan.rejectAfterAll(List.of(second))).containsExactly(anew);

        assertThat(plan.takeBack(rejection.id())).containsExactly(second);
    }

    @Test
    void approvalOfAnotherTextKeepsNoRejectionFromCounting() {
        adopt(adoption);
        plan.reject(rejection);

        assertThat(plan.rejectAfterAll(List.of(adoption.adoptionOf("text of before"))))
                .isEmpty();

        assertThat(plan.earlyDecisions()).isEmpty();
    }

    @Test
    void rejectionOfAnAdoptedTextThatReadsOtherwiseSinceRejectsNothing() {
        adopt(adoption);
        plan.reject(rejection);
        plan.reads("another text");

        assertThat(plan.rejectAfterAll(List.of())).isEmpty();

        assertThat(plan.earlyDecisions()).containsExactly(rejection);
    }

    @Test
    void rejectionOfAnAdoptedTextThatIsWithdrawnRejectsNeverMore() {
        adopt(adoption);
        plan.reject(rejection);

        plan.takeBack(rejection.id());

        assertThat(plan.rejectAfterAll(List.of())).isEmpty();
        assertThat(plan.adopt(adoption)).containsExactly(adoption.adoptionOf("text"));
    }

    private Adoption adopt(BodyDecision decision) {
        return plan.adopt(decision).getFirst();
    }

    private static Plan submitted() {
        var plan = new Plan(LEVL, PlanKind.YEAR, LocalizedText.dutch("Jaarplan"), Language.NL, Period.ofYear(2022));
        plan.submit("text", null, CLOCK);
        return plan;
    }

    private BodyDecision decision(String takenOn, boolean adopted) {
        LocalDate day = LocalDate.parse(takenOn);
        Instant recordedAt = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
        return new BodyDecision(UUID.randomUUID(), plan.id(), LEVL, null, UUID.randomUUID(), day, recordedAt, adopted);
    }
}
