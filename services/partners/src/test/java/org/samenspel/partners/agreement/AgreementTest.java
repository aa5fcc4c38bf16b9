package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.amendment;
import static org.samenspel.partners.agreement.Agreed.article;
import static org.samenspel.partners.agreement.Agreed.consent;
import static org.samenspel.partners.agreement.Agreed.signature;
import static org.samenspel.partners.agreement.Agreed.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;

class AgreementTest {

    @Test
    void isSignedWhenTheLastPartyHasSigned() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(TODAY);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);

        agreement.sign(LEVL, signature("Kathleen"), TODAY, NONE);

        assertThat(agreement.on(Agreed.SIGNED, NONE).state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void partyWithTwoSignatoriesHasSignedAfterBoth() {
        Agreement agreement = Agreed.of(List.of(Agreed.party(VVSG), Party.invited(LEVL, "party", 2, null)));
        agreement.propose(TODAY);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        agreement.sign(LEVL, signature("Ferki"), TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);

        agreement.sign(LEVL, signature("Artemis"), TODAY, NONE);

        assertThat(agreement.on(Agreed.SIGNED, NONE).state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void firstDecisionOfItsBodyCountsInWhateverOrderTheyArrive() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(TODAY);
        LocalDate first = LocalDate.of(2021, 8, 20);
        BodyDecision september = Agreed.told(agreement, VVSG, UUID.randomUUID(), LocalDate.of(2021, 9, 20));
        BodyDecision august = Agreed.told(agreement, VVSG, UUID.randomUUID(), first);
        BodyDecision october = Agreed.told(agreement, VVSG, UUID.randomUUID(), LocalDate.of(2021, 10, 20));
        agreement.approve(List.of(september), null, TODAY, NONE);
        agreement.approve(List.of(august, september), null, TODAY, NONE);
        agreement.approve(List.of(august, september, october), null, TODAY, NONE);

        assertThat(agreement
                        .scope(TODAY, NONE)
                        .parties()
                        .of(Representation.of(VVSG), agreement.id())
                        .getFirst()
                        .approvedOn())
                .isEqualTo(first);
    }

    @Test
    void lastDayFollowsFromNotice() {
        Agreement agreement = Agreed.active(VVSG, LEVL);

        Agreed.notice(agreement, VVSG, LocalDate.of(2023, 5, 10));

        assertThat(agreement.on(TODAY, NONE).endsOn()).isEqualTo("2024-05-10");
    }

    @Test
    void noticeNeverLengthensTheTerm() {
        Agreement agreement = Agreed.active(VVSG, LEVL);

        Agreed.notice(agreement, VVSG, LocalDate.of(2026, 6, 1));

        assertThat(agreement.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void agreementOfThreeGoesOnUntilOnlyOneIsLeft() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);

        Agreed.notice(three, OTHER, LocalDate.of(2023, 1, 10));
        assertThat(three.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");

        Agreed.notice(three, VVSG, LocalDate.of(2023, 5, 10));
        assertThat(three.on(TODAY, NONE).endsOn()).isEqualTo("2024-05-10");
    }

    @Test
    void amendmentCountsFromTheDayOfTheLastConsent() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment amendment = amendment(List.of(article("6", "twee keer")), null);
        agreement.propose(amendment, TODAY, NONE);
        consent(agreement, amendment, VVSG, "2023-02-01");

        assertThat(consent(agreement, amendment, LEVL, "2023-03-01")).isTrue();

        assertThat(text(agreement, LocalDate.of(2023, 2, 28))).containsExactly("een", "vier", "een keer");
        assertThat(text(agreement, LocalDate.of(2023, 3, 1))).containsExactly("een", "vier", "twee keer");
    }

    @Test
    void amendmentDoesNotWaitForPartyThatLeft() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(agreement, OTHER, LocalDate.of(2022, 1, 10));
        Amendment amendment = amendment(List.of(article("6", "twee keer")), null);
        agreement.propose(amendment, TODAY, NONE);

        consent(agreement, amendment, VVSG, "2023-02-01");

        assertThat(consent(agreement, amendment, LEVL, "2023-03-01")).isTrue();
    }

    @Test
    void endsEarlierByConsentOfAll() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment end = amendment(List.of(), LocalDate.of(2023, 12, 31));
        agreement.propose(end, TODAY, NONE);
        consent(agreement, end, VVSG, "2023-05-01");
        assertThat(agreement.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");

        consent(agreement, end, LEVL, "2023-05-02");

        assertThat(agreement.on(TODAY, NONE).endsOn()).isEqualTo("2023-12-31");
    }

    @Test
    void reportsArticleNumbersThatAreLeftOutOrPrintedTwice() {
        var articles = new Articles(
                List.of(article("1", "een"), article("4", "vier"), article("4", "vier"), article("slot", "x")));

        assertThat(articles.oddities())
                .extracting(oddity -> oddity.article() + " " + oddity.kind())
                .containsExactly("4 REPEATED", "2 MISSING", "3 MISSING");
    }

    @ParameterizedTest
    @EnumSource
    void partySeesItOnceProposedAndStrangersNever(Role role) {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        assertThat(agreement.visibleTo(caller(VVSG, role))).isFalse();
        agreement.propose(TODAY);

        assertThat(agreement.visibleTo(caller(VVSG, role))).isTrue();
        assertThat(agreement.visibleTo(caller(OTHER, role))).isFalse();
    }

    private static Caller caller(UUID organization, Role role) {
        return Caller.of("somebody", organization, role);
    }
}
