package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/** The others go on without a party that refused. */
class ExclusionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 2);
    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Vergissing");

    private final Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);

    @BeforeEach
    void refusedAndExcluded() {
        agreement.propose(SIGNED);
        agreement.refuse(OTHER, "De raad stemde tegen", DAY.minusDays(1), TODAY, NONE);
        agreement.exclude(OTHER, DAY, TODAY, NONE);
    }

    @Test
    void withdrawnRefusalTakesTheExclusionWithIt() {
        agreement.withdraw(fact(Fact.Kind.REFUSAL), MISTAKE);

        assertThat(agreement.facts().one(fact(Fact.Kind.EXCLUSION)).withdrawal())
                .isEqualTo(MISTAKE);
        for (UUID party : List.of(VVSG, LEVL, OTHER)) {
            agreement.sign(party, signature("Iemand"), TODAY, NONE);
        }
        assertThat(agreement.on(TODAY, NONE).parties().list()).hasSize(3);
    }

    @Test
    void partyThatRefusesASecondTimeIsNotExcludedByTheFirst() {
        agreement.withdraw(fact(Fact.Kind.REFUSAL), MISTAKE);

        agreement.refuse(OTHER, "Toch niet", LocalDate.of(2021, 10, 1), TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).parties().list())
                .extracting(party -> party.stateOn(TODAY))
                .containsExactly(PartyState.INVITED, PartyState.INVITED, PartyState.REFUSED);
    }

    @Test
    void whoIsExcludedReadsWhatItRefusedAsItWasTheDayBefore() {
        var caller = caller(OTHER);

        assertThat(agreement.visibleTo(caller)).isTrue();
        assertThat(agreement.readingOf(caller, TODAY, NONE).on(TODAY)).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void whoWasNeverAskedReadsNothing() {
        assertThat(agreement.visibleTo(caller(UUID.randomUUID()))).isFalse();
    }

    private UUID fact(Fact.Kind kind) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Caller caller(UUID organization) {
        return Caller.of("s1", organization, Role.PARTNER);
    }
}
