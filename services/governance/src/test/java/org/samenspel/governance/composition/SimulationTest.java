package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.governance.rule.Share;

class SimulationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);
    private static final CompositionRule ORIGIN_RULE = new CompositionRule(
            "foreignOrigin",
            Population.ORGANIZATION,
            new Criterion(null, null, null, Origin.FOREIGN, null, null, null),
            Share.of("75/100"),
            null,
            null);

    @Test
    void showsNoSmallGroupOfCandidates() {
        RuleResult result = against(ORIGIN_RULE, Stream.concat(of(9, Origin.FOREIGN), of(3, Origin.BELGIAN)));

        assertThat(result.holds()).isTrue();
        assertThat(result.counted()).isNull();
    }

    @Test
    void saysWhenACandidateTurns35() {
        var young = new Criterion(null, null, null, null, null, 35, null);
        var rule = new CompositionRule("young", Population.ORGANIZATION, young, null, 1, null);
        var born = new Characteristics(null, null, LocalDate.of(1987, 5, 20));

        RuleResult result = against(rule, Stream.of(candidate(born)));

        assertThat(result.holds()).isTrue();
        assertThat(result.changesOn()).isEqualTo(LocalDate.of(2022, 5, 20));
    }

    @Test
    void countsACandidateWhoSaysNothingAsAMemberOnly() {
        RuleResult result = against(ORIGIN_RULE, Stream.of(candidate(null)));

        assertThat(result.holds()).isFalse();
        assertThat(result.total()).isEqualTo(1);
    }

    private static RuleResult against(CompositionRule rule, Stream<Candidate> candidates) {
        return new Simulation(DAY, candidates.toList()).against(List.of(rule)).getFirst();
    }

    private static Stream<Candidate> of(int count, Origin origin) {
        return Collections.nCopies(count, candidate(new Characteristics(origin, null, null))).stream();
    }

    private static Candidate candidate(@Nullable Characteristics declared) {
        return new Candidate(SeatRole.MEMBER, Appointment.PUBLIC_CALL, null, declared);
    }
}
