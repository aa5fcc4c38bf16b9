package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.agreement.Party.Oddity;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.LocalizedText;

/** Who stands for a party, who signs for it, and for whom it stands. */
class PartyTest {

    private static final Representative CHAIR = new Representative("Voorzitter Een", "voorzitter");
    private static final Representative SECOND = new Representative("Voorzitter Twee", "voorzitter");

    @Test
    void anotherMaySignThanWhoStandsForThePartyAndThatIsAnOddity() {
        Party party = signed(Agreed.party(LEVL).with(List.of(), List.of(CHAIR, SECOND)), "Directeur Drie");

        assertThat(party.hasSigned()).isTrue();
        assertThat(party.oddities()).containsExactly(Oddity.SIGNED_BY_ANOTHER, Oddity.REPRESENTATIVE_DID_NOT_SIGN);
    }

    @Test
    void nothingIsOddWhenTheRepresentativeSignsWhateverTheCaseAndAccents() {
        var zoe = new Representative("Zoë Voorbeeld", "voorzitter");
        Party party = signed(Agreed.party(LEVL).with(List.of(), List.of(zoe)), "ZOE  VOORBEELD");

        assertThat(party.oddities()).isEmpty();
    }

    @Test
    void nothingIsOddBeforeAnybodySignedOrWhereNobodyIsNamed() {
        assertThat(Agreed.party(LEVL).with(List.of(), List.of(CHAIR)).oddities())
                .isEmpty();
        assertThat(signed(Agreed.party(LEVL), "Iemand").oddities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoë voorbeeld", "Zoe\u0308 Voorbeeld", "ZOE VOORBEELD", "Zoë  Voorbeeld"})
    void samePersonSignsOnceHoweverTheNameIsWritten(String again) {
        Party two = signed(Party.invited(LEVL, "party", 2, null), "Zoë Voorbeeld");

        assertBroken(() -> two.requireUnsigned(signature(again)), AgreementRule.ALREADY_SIGNED);
    }

    @ParameterizedTest
    @EnumSource
    void organizationThatPartyStandsForReadsTheAgreementOnceProposed(Role role) {
        Agreement agreement =
                Agreed.of(List.of(Agreed.party(VVSG).with(List.of(OTHER), List.of()), Agreed.party(LEVL)));
        var municipality = Caller.of("somebody", OTHER, role);
        assertThat(agreement.visibleTo(municipality)).isFalse();

        agreement.propose(TODAY);

        assertThat(agreement.visibleTo(municipality)).isTrue();
    }

    @Test
    void organizationThatPartyStandsForIsNoPartyItself() {
        Agreement agreement =
                Agreed.of(List.of(Agreed.party(VVSG).with(List.of(OTHER), List.of()), Agreed.party(LEVL)));
        agreement.propose(SIGNED);

        assertBroken(() -> agreement.sign(OTHER, signature("Burgemeester"), TODAY, NONE), AgreementRule.NOT_A_PARTY);
    }

    @Test
    void nobodyJoinsForWhomAnotherPartyStandsAndNobodyStandsForItTwice() {
        Agreement agreement =
                Agreed.of(List.of(Agreed.party(VVSG).with(List.of(OTHER), List.of()), Agreed.party(LEVL)));
        Agreed.conclude(agreement, VVSG, LEVL);
        UUID another = UUID.randomUUID();

        assertBroken(() -> propose(agreement, Agreed.party(OTHER)), AgreementRule.PARTY_TWICE);
        assertBroken(
                () -> propose(agreement, Agreed.party(another).with(List.of(OTHER), List.of())),
                AgreementRule.PARTY_TWICE);
        propose(agreement, Agreed.party(another));
    }

    private static void propose(Agreement agreement, Party joiner) {
        agreement.propose(
                new Amendment(
                        UUID.randomUUID(),
                        LEVL,
                        TODAY,
                        LocalizedText.dutch("Erbij"),
                        TextChange.of(List.of()),
                        null,
                        new Joining(joiner, TODAY),
                        List.of(),
                        null,
                        null),
                TODAY,
                NONE);
    }

    @Test
    void whoseSignatureIsWithdrawnLeavesNoMore() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(agreement, OTHER, SIGNED.plusYears(1));
        assertThat(stateOf(OTHER, agreement)).isEqualTo(PartyState.LEAVING);

        Fact signature = agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SIGNATURE
                        && fact.organizationId().equals(OTHER))
                .findFirst()
                .orElseThrow();
        agreement.withdraw(signature.id(), new Withdrawal(LEVL, TODAY, "Vergissing"), NONE);

        assertThat(stateOf(OTHER, agreement)).isEqualTo(PartyState.INVITED);
    }

    private static PartyState stateOf(UUID organization, Agreement agreement) {
        return agreement.on(TODAY, NONE).parties().list().stream()
                .filter(party -> party.organizationId().equals(organization))
                .map(party -> party.stateOn(TODAY))
                .findFirst()
                .orElseThrow();
    }

    private static Party signed(Party party, String name) {
        return party.after(List.of(Fact.signed(party.organizationId(), signature(name), TODAY)));
    }

    @Test
    void nobodyStandsForItselfForAnotherPartyOrForWhomSomebodyStandsFor() {
        Party forOther = Agreed.party(LEVL).with(List.of(OTHER), List.of());

        new Parties(List.of(forOther, Agreed.party(VVSG))).requireEachOnce();
        refused(Agreed.party(LEVL).with(List.of(LEVL), List.of()), Agreed.party(VVSG));
        refused(Agreed.party(LEVL).with(List.of(VVSG), List.of()), Agreed.party(VVSG));
        refused(Agreed.party(LEVL).with(List.of(OTHER, OTHER), List.of()), Agreed.party(VVSG));
        refused(forOther, Agreed.party(VVSG).with(List.of(OTHER), List.of()));
    }

    private static void refused(Party... parties) {
        Agreed.assertBroken(() -> new Parties(List.of(parties)).requireEachOnce(), AgreementRule.PARTY_TWICE);
    }
}
