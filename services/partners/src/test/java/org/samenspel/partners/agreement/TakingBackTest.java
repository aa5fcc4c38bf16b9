package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** The last day of a party was 1 February 2023: what it did until then binds the others, and is no longer its own to take back. */
class TakingBackTest {

    private static final LocalDate LAST = LocalDate.of(2023, 2, 1);

    private final Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
    private final Amendment change = agreement.propose(by(OTHER, null), TODAY, NONE);

    @BeforeEach
    void consentedAndLeft() {
        Agreed.consent(agreement, change, OTHER, "2023-01-05");
        Agreed.consent(agreement, change, VVSG, "2023-01-05");
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
    }

    @Test
    void whoLeftTakesNothingBackThatItDid() {
        for (Fact.Kind kind : List.of(Fact.Kind.SIGNATURE, Fact.Kind.CONSENT, Fact.Kind.NOTICE)) {
            noParty(() -> agreement.withdraw(fact(kind), by(OTHER), NONE));
        }
        noParty(() -> agreement.takeBack(change.id(), by(OTHER), NONE));

        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.facts().list()).extracting(Fact::withdrawal).containsOnlyNulls();
        assertThat(agreement.amendments().one(change.id()).withdrawal()).isNull();
    }

    @Test
    void onItsLastDayAPartyStillTakesBackWhatItDid() {
        agreement.withdraw(fact(Fact.Kind.SIGNATURE), new Withdrawal(OTHER, LAST, "Vergissing"), NONE);

        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void whoKeepsTheAgreementTakesBackWhatOneDidThatLeft() {
        agreement.takeBack(change.id(), by(LEVL), NONE);
        agreement.withdraw(fact(Fact.Kind.SIGNATURE), by(LEVL), NONE);

        assertThat(agreement.amendments().one(change.id()).withdrawal()).isEqualTo(by(LEVL));
        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void whoIsToComeInAgainTakesBackThatItSignedForThat() {
        Amendment accession =
                agreement.propose(by(VVSG, new Joining(Agreed.party(OTHER), LocalDate.of(2023, 5, 1))), TODAY, NONE);
        agreement.sign(OTHER, Agreed.signature("Iemand", LocalDate.of(2023, 4, 1)), TODAY, NONE);
        Fact again = agreement.facts().list().getLast();

        agreement.withdraw(again.id(), by(OTHER), NONE);

        assertThat(again.amendmentId()).isEqualTo(accession.id());
        assertThat(agreement.facts().one(again.id()).withdrawal()).isEqualTo(by(OTHER));
        noParty(() -> agreement.withdraw(fact(Fact.Kind.SIGNATURE), by(OTHER), NONE));
    }

    @Test
    void whoCameInAndLeftTakesNothingBackWhileAConsentToItsComingInIsMissing() {
        Agreement two = Agreed.active(VVSG, LEVL);
        Party atAnyTime = Party.invited(OTHER, "party", 1, new NoticeRule(null, null, "te allen tijde"));
        Amendment accession = two.propose(by(VVSG, new Joining(atAnyTime, LocalDate.of(2023, 1, 1))), TODAY, NONE);
        Agreed.consent(two, accession, VVSG, "2023-01-05");
        Agreed.consent(two, accession, LEVL, "2023-01-05");
        two.sign(OTHER, Agreed.signature("Iemand", LocalDate.of(2023, 1, 10)), TODAY, NONE);
        Agreed.notice(two, OTHER, LAST);
        two.withdraw(fact(two, LEVL, Fact.Kind.CONSENT), by(LEVL), NONE);

        for (Fact.Kind kind : List.of(Fact.Kind.SIGNATURE, Fact.Kind.NOTICE)) {
            noParty(() -> two.withdraw(fact(two, OTHER, kind), by(OTHER), NONE));
        }
        two.withdraw(fact(two, OTHER, Fact.Kind.NOTICE), by(LEVL), NONE);
        two.withdraw(fact(two, OTHER, Fact.Kind.SIGNATURE), by(OTHER), NONE);
    }

    @Test
    void whoLeftIsToldSinceWhenWhereItAddsWhatIsNoDeed() {
        noParty(() -> agreement.deeds(TODAY, NONE).requireStillParty(OTHER));

        agreement.propose(by(VVSG, new Joining(Agreed.party(OTHER), LocalDate.of(2023, 5, 1))), TODAY, NONE);
        assertThatCode(() -> agreement.deeds(TODAY, NONE).requireStillParty(OTHER))
                .doesNotThrowAnyException();
    }

    private static void noParty(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(AgreementRule.NOT_A_PARTY);
            assertThat(refused.getMessage()).contains("since 2023-02-02", "keeps the agreement");
        });
    }

    /** The first that this party did, of a kind. */
    private UUID fact(Fact.Kind kind) {
        return fact(agreement, OTHER, kind);
    }

    private static UUID fact(Agreement agreement, UUID party, Fact.Kind kind) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind && fact.organizationId().equals(party) && fact.withdrawal() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Withdrawal by(UUID organization) {
        return new Withdrawal(organization, TODAY, "Vergissing");
    }

    private static Amendment by(UUID party, @Nullable Joining joining) {
        return new Amendment(
                Ids.next(),
                party,
                Agreed.PROPOSED,
                LocalizedText.dutch("Wijziging"),
                TextChange.of(joining == null ? List.of(Agreed.article("6", "twee keer")) : List.of()),
                null,
                joining,
                List.of(),
                null,
                null);
    }
}
