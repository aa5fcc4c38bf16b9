package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;

/**
 * An organization that joins an agreement, and what it did up to a day. It is a party from its first day up to its last one.
 *
 * @param invitation as what it is in the agreement
 * @param acts what it did
 * @param joinedBy the amendment by which it comes in; null for those who make the agreement. An organization that left may come in
 *     again: it is a party once more, by another amendment
 * @param joinedOn its first day, if others made the agreement before; null for those who made it: they are in from the first day
 */
public record Party(
        Invitation invitation,
        PartyActs acts,
        @Nullable UUID joinedBy,
        @Nullable LocalDate joinedOn) {

    /** A party that did nothing yet. */
    public static Party invited(UUID organizationId, String role, int requiredSignatures, @Nullable NoticeRule notice) {
        var invitation = new Invitation(organizationId, role, requiredSignatures, notice, List.of(), List.of());
        return new Party(invitation, PartyActs.NONE, null, null);
    }

    public UUID organizationId() {
        return invitation.organizationId();
    }

    /** The organizations that it stands for. */
    public List<UUID> onBehalfOf() {
        return invitation.onBehalfOf();
    }

    public List<Signature> signatures() {
        return acts.signatures();
    }

    /** When its own body decided to join. */
    public @Nullable LocalDate approvedOn() {
        return acts.approvedOn();
    }

    /** When it said that it does not join. */
    public @Nullable LocalDate refusedOn() {
        return acts.refusedOn();
    }

    /** Where it stands on a day, by what it did. */
    public PartyState stateOn(LocalDate day) {
        if (acts.leaving() != null) {
            return hasLeftBy(day) ? PartyState.LEFT : PartyState.LEAVING;
        }
        if (refusedOn() != null) {
            return PartyState.REFUSED;
        }
        if (hasSigned()) {
            return PartyState.SIGNED;
        }
        return approvedOn() == null ? PartyState.INVITED : PartyState.APPROVED;
    }

    /** The party after what it did, in the order of the days. */
    Party after(List<Fact> facts) {
        Party result = this;
        for (Fact fact : facts) {
            result = result.did(fact) ? result.after(fact) : result;
        }
        return result;
    }

    /** Whether it is its own deed, of this time as a party. */
    boolean did(Fact fact) {
        return fact.organizationId().equals(organizationId()) && Objects.equals(fact.amendmentId(), joinedBy);
    }

    private Party after(Fact fact) {
        return new Party(invitation, acts.after(fact, invitation.requiredSignatures()), joinedBy, joinedOn);
    }

    boolean hasSigned() {
        return acts.haveSigned(invitation.requiredSignatures());
    }

    /** The day of the last signature that was needed; null while one is. */
    @Nullable
    LocalDate signedOn() {
        return hasSigned() ? acts.signedOn() : null;
    }

    /** When it said that it leaves. */
    public @Nullable LocalDate noticeGivenOn() {
        return acts.leaving() == null ? null : acts.leaving().givenOn();
    }

    /** Its last day, once it gave notice. */
    public @Nullable LocalDate leavesOn() {
        return acts.leaving() == null ? null : acts.leaving().lastDay();
    }

    boolean hasLeftBy(LocalDate day) {
        LocalDate last = leavesOn();
        return last != null && day.isAfter(last);
    }

    /** Whether a day lies between its first day and its last one. */
    public boolean isIn(LocalDate day) {
        return !hasLeftBy(day) && hasComeInBy(day);
    }

    /** Whether it is a party on a day, or was one before. */
    public boolean hasComeInBy(LocalDate day) {
        return joinedOn == null || !day.isBefore(joinedOn);
    }

    /** @throws RuleViolation {@code alreadySigned} */
    void requireUnsigned(Signature signature) {
        String name = SearchKey.of(signature.name());
        boolean again =
                signatures().stream().anyMatch(one -> SearchKey.of(one.name()).equals(name));
        if (hasSigned() || again) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "This was signed for the party before");
        }
    }

    /** Whether it had signed by a day, and gave no notice. */
    boolean mayLeave(LocalDate givenOn) {
        LocalDate signedOn = signedOn();
        return acts.leaving() == null && signedOn != null && !givenOn.isBefore(signedOn);
    }

    /** @throws RuleViolation {@code noticeGiven} or {@code noticeBeforeSignature} */
    void requireMayLeave(LocalDate givenOn) {
        if (acts.leaving() != null) {
            throw new RuleViolation(AgreementRule.NOTICE_GIVEN, "The party leaves on " + leavesOn());
        }
        LocalDate signedOn = signedOn();
        if (signedOn == null || givenOn.isBefore(signedOn)) {
            throw AgreementRule.NOTICE_BEFORE_SIGNATURE.brokenBy("givenOn", "The party signed on " + signedOn);
        }
    }

    /** The same, that comes in by an amendment. */
    Party invitedBy(UUID amendment) {
        return new Party(invitation, acts, amendment, joinedOn);
    }

    /** With the names of people as they are from now on. */
    Party named(UUID under, Naming.OfAgreement names) {
        return new Party(invitation.named(under, names), acts, joinedBy, joinedOn);
    }

    Party joined(LocalDate firstDay) {
        return new Party(invitation, acts, joinedBy, firstDay);
    }

    /** The same, that stands for these organizations, and for which these persons stand. */
    public Party with(List<UUID> organizations, List<Representative> persons) {
        return new Party(invitation.with(organizations, persons), acts, joinedBy, joinedOn);
    }

    /** The organizations whose people read the agreement: its own, and those that it stands for. */
    Stream<UUID> readers() {
        return Stream.concat(Stream.of(organizationId()), onBehalfOf().stream());
    }

    /**
     * Each of those that it stands for is there once, and is neither itself nor one of these.
     *
     * @throws RuleViolation {@code partyTwice}
     */
    void requireStandsForOthers(Set<UUID> others, String property) {
        Set<UUID> seen = new HashSet<>(others);
        seen.add(organizationId());
        for (UUID one : onBehalfOf()) {
            if (!seen.add(one)) {
                throw AgreementRule.PARTY_TWICE.brokenBy(property, one + " is a party, or one stands for it already");
            }
        }
    }

    /** What is odd in who signed: a fact to look at, that keeps nobody from signing. */
    public List<Oddity> oddities() {
        Set<String> signed =
                signatures().stream().map(one -> SearchKey.of(one.name())).collect(Collectors.toSet());
        Set<String> named = invitation.representatives().stream()
                .map(one -> SearchKey.of(one.name()))
                .collect(Collectors.toSet());
        List<Oddity> oddities = new ArrayList<>();
        if (!named.isEmpty() && !named.containsAll(signed)) {
            oddities.add(Oddity.SIGNED_BY_ANOTHER);
        }
        if (hasSigned() && !signed.containsAll(named)) {
            oddities.add(Oddity.REPRESENTATIVE_DID_NOT_SIGN);
        }
        return oddities;
    }

    /** A difference between who stands for a party and who signed for it, or between what it signed and what binds it. */
    public enum Oddity {
        SIGNED_BY_ANOTHER,
        REPRESENTATIVE_DID_NOT_SIGN,
        SIGNED_ANOTHER_TEXT
    }
}
