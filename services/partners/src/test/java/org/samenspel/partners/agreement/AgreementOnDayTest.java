package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of the VVSG agreement, looked at from other days than today. */
class AgreementOnDayTest {

    private static final LocalDate PROPOSED = LocalDate.of(2021, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "2021-07-31, DRAFT,    INVITED,  INVITED, 2026-12-31",
        "2021-08-01, PROPOSED, INVITED,  INVITED, 2026-12-31",
        "2021-08-20, PROPOSED, APPROVED, INVITED, 2026-12-31",
        "2021-08-25, PROPOSED, APPROVED, SIGNED,  2026-12-31",
        "2021-09-01, SIGNED,   SIGNED,   SIGNED,  2026-12-31",
        "2021-12-31, SIGNED,   SIGNED,   SIGNED,  2026-12-31",
        "2022-01-01, ACTIVE,   SIGNED,   SIGNED,  2026-12-31",
        "2023-05-09, ACTIVE,   SIGNED,   SIGNED,  2026-12-31",
        "2023-05-10, ACTIVE,   LEAVING,  SIGNED,  2024-05-10",
        "2024-05-10, ACTIVE,   LEAVING,  SIGNED,  2024-05-10",
        "2024-05-11, ENDED,    LEFT,     SIGNED,  2024-05-10"
    })
    void standsByWhatWasDoneUntilThen(
            LocalDate day, AgreementState state, PartyState vvsg, PartyState levl, LocalDate endsOn) {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(PROPOSED);
        Agreed.approve(agreement, VVSG, UUID.randomUUID(), LocalDate.of(2021, 8, 20));
        agreement.sign(LEVL, Agreed.signature("Kathleen"), TODAY, NONE);
        agreement.sign(VVSG, Agreed.signature("Kris", LocalDate.of(2021, 9, 1)), TODAY, NONE);
        Agreed.notice(agreement, VVSG, LocalDate.of(2023, 5, 10));

        assertThat(agreement.on(day, NONE).state()).isEqualTo(state);
        assertThat(agreement.on(day, NONE).endsOn()).isEqualTo(endsOn);
        assertThat(agreement.contentOn(day, NONE).parties().list())
                .extracting(party -> party.stateOn(day))
                .containsExactly(vvsg, levl);
    }

    @Test
    void showsNothingThatPartiesDidLater() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Agreed.approve(agreement, VVSG, UUID.randomUUID(), LocalDate.of(2021, 8, 20));
        Agreed.notice(agreement, VVSG, LocalDate.of(2023, 5, 10));

        Party then = agreement
                .contentOn(LocalDate.of(2021, 8, 1), NONE)
                .parties()
                .list()
                .getFirst();

        assertThat(then.signatures()).isEmpty();
        assertThat(then.approvedOn()).isNull();
        assertThat(then.noticeGivenOn()).isNull();
        assertThat(then.leavesOn()).isNull();
    }

    @Test
    void endByConsentIsKnownFromTheLastConsentOn() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment end = Agreed.amendment(List.of(), LocalDate.of(2023, 12, 31));
        agreement.propose(end, TODAY, NONE);
        Agreed.consent(agreement, end, VVSG, "2023-05-01");
        Agreed.consent(agreement, end, LEVL, "2023-05-02");

        assertThat(agreement.on(LocalDate.of(2023, 5, 1), NONE).endsOn()).isEqualTo("2026-12-31");
        assertThat(agreement.on(LocalDate.of(2023, 5, 2), NONE).endsOn()).isEqualTo("2023-12-31");
        assertThat(agreement.on(LocalDate.of(2024, 1, 1), NONE).state()).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void agreementOfThreeStaysActiveWhenOneLeft() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(three, OTHER, LocalDate.of(2022, 1, 10));

        LocalDate day = LocalDate.of(2023, 1, 11);

        assertThat(three.on(day, NONE).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(three.contentOn(day, NONE).parties().list().getLast().stateOn(day))
                .isEqualTo(PartyState.LEFT);
    }

    @Test
    void signaturesThatAreRecordedAfterwardsShowThatItWasProposed() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(TODAY);
        agreement.sign(VVSG, Agreed.signature("Kris"), TODAY, NONE);

        assertThat(agreement.on(Agreed.SIGNED, NONE).state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(agreement.on(Agreed.SIGNED.minusDays(1), NONE).state()).isEqualTo(AgreementState.DRAFT);
    }
}
