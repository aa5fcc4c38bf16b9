package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementNews.Kind;

/** A party's own body decides to join, and after all not. */
class ApprovalTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Withdrawal WITHDRAWN = new Withdrawal(VVSG, TODAY, null);

    private final Agreement agreement = Agreed.draft(VVSG, LEVL);

    @Test
    void approvalGoesWithTheDecisionThatIsWithdrawnAndStaysToBeRead() {
        proposedAndApproved();

        assertThat(agreement.withdrawApproval(FIRST, WITHDRAWN)).isTrue();

        assertThat(party().state()).isEqualTo(PartyState.INVITED);
        assertThat(party().approvedOn()).isNull();
        assertThat(agreement.facts().list().getLast().withdrawal()).isEqualTo(WITHDRAWN);
    }

    @Test
    void othersAreToldOfTheApprovalAndThatThereIsNone() {
        proposedAndApproved();
        assertThat(next()).contains(Kind.CORRECTED);
        assertThat(next()).isEmpty();

        agreement.withdrawApproval(FIRST, WITHDRAWN);

        assertThat(next()).contains(Kind.CORRECTED);
        assertThat(next()).isEmpty();
    }

    @Test
    void anotherDecisionOfTheSameBodyCountsThen() {
        proposedAndApproved();

        agreement.withdrawApproval(FIRST, WITHDRAWN);
        Agreed.approve(agreement, VVSG, SECOND, LocalDate.of(2021, 9, 20));

        assertThat(party().approvedOn()).isEqualTo("2021-09-20");
    }

    @Test
    void decisionOnAnotherAgreementWithdrawsNothing() {
        proposedAndApproved();

        assertThat(agreement.withdrawApproval(SECOND, WITHDRAWN)).isFalse();

        assertThat(party().state()).isEqualTo(PartyState.APPROVED);
    }

    @Test
    void whoSignedStaysBoundWhenTheDecisionIsWithdrawn() {
        proposedAndApproved();
        agreement.sign(VVSG, Agreed.signature("Kris"), TODAY, NONE);

        agreement.withdrawApproval(FIRST, WITHDRAWN);

        assertThat(party().state()).isEqualTo(PartyState.SIGNED);
    }

    @Test
    void withdrawnForItselfItDoesNotComeBackWithTheNextLookAtTheDecision() {
        BodyDecision decision = told(LEVL, "2021-09-01");
        agreement.propose(SIGNED);
        agreement.approve(List.of(decision), null, TODAY, NONE);
        UUID approval = agreement.facts().list().getLast().id();
        agreement.withdraw(approval, new Withdrawal(VVSG, TODAY, "Een ander punt van de agenda"), NONE);

        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isFalse();
    }

    private void proposedAndApproved() {
        agreement.propose(SIGNED);
        next();
        Agreed.approve(agreement, VVSG, FIRST, LocalDate.of(2021, 9, 1));
    }

    private AgreementOutline.PartyOutline party() {
        return AgreementOutline.of(agreement, TODAY, NONE).parties().getFirst();
    }

    private BodyDecision told(UUID organization, String day) {
        return Agreed.told(agreement, organization, FIRST, LocalDate.parse(day));
    }

    private Optional<Kind> next() {
        return agreement.nextNews(TODAY, NONE).map(AgreementNews::kind);
    }
}
