package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;

/**
 * An organization that joins an agreement, and what it did up to a day. It is a party from its first day up to its last one.
 *
 * @param role what it is in the agreement, as a code such as {@code party}
 * @param requiredSignatures after how many signatures it has signed
 * @param notice its own way to leave; null when it is the agreement's
 * @param approvedOn when its own body decided to join
 * @param refusedOn when it said that it does not join
 * @param noticeGivenOn when it said that it leaves
 * @param leavesOn its last day, once it gave notice
 * @param joinedOn its first day, if others made the agreement before; null for those who made it: they are in from the first day
 */
public record Party(
        UUID organizationId,
        String role,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<Signature> signatures,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate joinedOn) {

    public Party {
        signatures = List.copyOf(signatures);
    }

    /** A party that did nothing yet. */
    public static Party invited(UUID organizationId, String role, int requiredSignatures, @Nullable NoticeRule notice) {
        return new Party(organizationId, role, requiredSignatures, notice, List.of(), null, null, null, null, null);
    }

    /** Where it stands on a day, by what it did. */
    public PartyState stateOn(LocalDate day) {
        if (leavesOn != null) {
            return hasLeftBy(day) ? PartyState.LEFT : PartyState.LEAVING;
        }
        if (refusedOn != null) {
            return PartyState.REFUSED;
        }
        if (hasSigned()) {
            return PartyState.SIGNED;
        }
        return approvedOn == null ? PartyState.INVITED : PartyState.APPROVED;
    }

    /** The party after what it did, in the order of the days. */
    Party after(List<Fact> facts) {
        Party result = this;
        for (Fact fact : facts) {
            result = fact.organizationId().equals(organizationId) ? result.after(fact) : result;
        }
        return result;
    }

    private Party after(Fact fact) {
        return switch (fact.kind()) {
            case APPROVAL -> approvedOn == null ? with(signatures, fact.day(), refusedOn) : this;
            case SIGNATURE -> with(signedAlso(fact.signature()), approvedOn, null);
            case REFUSAL -> hasSigned() ? this : with(signatures, approvedOn, fact.day());
            case NOTICE -> leavesOn == null && hasSigned() ? leaving(fact.day(), fact.lastDay()) : this;
            case PROPOSAL, EXCLUSION, CONSENT, DROP -> this;
        };
    }

    private List<Signature> signedAlso(@Nullable Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        if (signature != null && !hasSigned()) {
            all.add(signature);
        }
        return all;
    }

    boolean hasSigned() {
        return signatures.size() >= requiredSignatures;
    }

    /** The day of the last signature that was needed; null while one is. */
    @Nullable
    LocalDate signedOn() {
        return hasSigned()
                ? signatures.stream()
                        .map(Signature::signedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    boolean hasLeftBy(LocalDate day) {
        return leavesOn != null && day.isAfter(leavesOn);
    }

    /** Whether a day lies between its first day and its last one. */
    boolean isIn(LocalDate day) {
        return !hasLeftBy(day) && (joinedOn == null || !day.isBefore(joinedOn));
    }

    /** @throws RuleViolation {@code alreadySigned} */
    void requireUnsigned(Signature signature) {
        boolean again = signatures.stream().anyMatch(one -> one.name().equalsIgnoreCase(signature.name()));
        if (hasSigned() || again) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "This was signed for the party before");
        }
    }

    /** @throws RuleViolation {@code noticeGiven} or {@code noticeBeforeSignature} */
    void requireMayLeave(LocalDate givenOn) {
        if (leavesOn != null) {
            throw new RuleViolation(AgreementRule.NOTICE_GIVEN, "The party leaves on " + leavesOn);
        }
        LocalDate signedOn = signedOn();
        if (signedOn == null || givenOn.isBefore(signedOn)) {
            throw AgreementRule.NOTICE_BEFORE_SIGNATURE.brokenBy("givenOn", "The party signed on " + signedOn);
        }
    }

    private Party with(List<Signature> newSignatures, @Nullable LocalDate approval, @Nullable LocalDate refusal) {
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                newSignatures,
                approval,
                refusal,
                noticeGivenOn,
                leavesOn,
                joinedOn);
    }

    private Party leaving(LocalDate givenOn, @Nullable LocalDate lastDay) {
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                signatures,
                approvedOn,
                refusedOn,
                givenOn,
                lastDay,
                joinedOn);
    }

    Party joined(LocalDate firstDay) {
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                signatures,
                approvedOn,
                refusedOn,
                noticeGivenOn,
                leavesOn,
                firstDay);
    }
}
