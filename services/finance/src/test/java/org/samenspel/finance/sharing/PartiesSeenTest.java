package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.Party;
import org.samenspel.finance.sharing.Oddity.Kind;
import org.samenspel.values.Period;

class PartiesSeenTest {

    private static final Period YEAR = Period.ofYear(2022);
    private static final UUID CITY = new UUID(0, 1);
    private static final UUID TOWN = new UUID(0, 2);
    private static final UUID MERGED = new UUID(0, 3);

    @Test
    void partyThatCameAndPartyThatIsGoneAreNamedWithTheFirstDay() {
        PartiesSeen before = seen(party(CITY, "2022-01-01", null));
        PartiesSeen now = seen(party(CITY, "2022-01-01", "2022-03-31"), party(TOWN, "2022-07-01", null));

        assertThat(before.differencesTo(now, UnaryOperator.identity()))
                .containsExactly(
                        new Oddity(Kind.PARTY_GONE, CITY, LocalDate.of(2022, 4, 1)),
                        new Oddity(Kind.PARTY_CAME, TOWN, LocalDate.of(2022, 7, 1)));
    }

    @Test
    void whatHappensOutsideThePeriodIsNoOddity() {
        PartiesSeen before = seen(party(CITY, "2020-01-01", null));
        PartiesSeen now = seen(party(CITY, "2021-01-01", "2023-03-31"), party(TOWN, "2023-01-01", null));

        assertThat(before.differencesTo(now, UnaryOperator.identity())).isEmpty();
    }

    @Test
    void successorIsThePartyThatItGoesOnFor() {
        PartiesSeen before = seen(party(CITY, "2022-01-01", null));
        PartiesSeen now = seen(party(CITY, "2022-01-01", null), party(MERGED, "2022-01-01", null));

        assertThat(before.differencesTo(now, party -> party.equals(CITY) ? MERGED : party))
                .isEmpty();
    }

    @Test
    void whatPartnersFollowedByThemselvesIsKnownAndWhatOthersDidIsNot() {
        PartiesSeen before = seen(party(CITY, "2022-01-01", null));
        PartiesSeen now = seen(party(CITY, "2022-01-01", "2022-03-31"), party(TOWN, "2022-07-01", null));

        assertThat(before.with(List.of(CITY), now).differencesTo(now, UnaryOperator.identity()))
                .extracting(Oddity::organizationId)
                .containsExactly(TOWN);
    }

    private static PartiesSeen seen(Party... parties) {
        var agreement = new AgreementScope(
                UUID.randomUUID(), true, null, new Period(LocalDate.of(2020, 1, 1), null), List.of(parties));
        return PartiesSeen.of(agreement, YEAR);
    }

    private static Party party(UUID organization, String from, @Nullable String until) {
        return new Party(
                organization, new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
    }
}
