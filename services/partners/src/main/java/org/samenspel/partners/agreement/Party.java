package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;

/**
 * An organization that joins an agreement, and what it did. Where it stands on a day follows from that.
 *
 * @param role what it is in the agreement, as a code such as {@code party}
 * @param requiredSignatures after how many signatures it has signed
 * @param notice its own way to leave; null when it is the agreement's
 * @param approvedOn when its own body decided to join
 * @param noticeGivenOn when it said that it leaves
 * @param leavesOn its last day, once it gave notice
 */
public record Party(
        UUID organizationId,
        String role,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<Signature> signatures,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate leavesOn) {

    public Party {
        signatures = List.copyOf(signatures);
    }

    /** A party that did nothing yet. */
    public static Party invited(UUID organizationId, String role, int requiredSignatures, @Nullable NoticeRule notice) {
        return new Party(organizationId, role, requiredSignatures, notice, List.of(), null, null, null);
    }

    /** Where it stood on a day, by what it did until then. */
    public PartyState stateOn(LocalDate day) {
        Party then = on(day);
        if (then.leavesOn != null) {
            return then.hasLeftBy(day) ? PartyState.LEFT : PartyState.LEAVING;
        }
        if (then.hasSigned()) {
            return PartyState.SIGNED;
        }
        return then.approvedOn == null ? PartyState.INVITED : PartyState.APPROVED;
    }

    /** The party with what it did until a day. */
    Party on(LocalDate day) {
        List<Signature> until = signatures.stream()
                .filter(signature -> !signature.signedOn().isAfter(day))
                .toList();
        boolean gaveNotice = noticeGivenOn != null && !noticeGivenOn.isAfter(day);
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                until,
                approvedOn != null && approvedOn.isAfter(day) ? null : approvedOn,
                gaveNotice ? noticeGivenOn : null,
                gaveNotice ? leavesOn : null);
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

    /** Of several decisions of its body the first one counts, in whatever order they arrive. */
    Party approve(LocalDate day) {
        boolean knownBefore = approvedOn != null && !approvedOn.isAfter(day);
        return knownBefore ? this : with(signatures, day, noticeGivenOn, leavesOn);
    }

    Party sign(Signature signature) {
        boolean again = signatures.stream().anyMatch(one -> one.name().equalsIgnoreCase(signature.name()));
        if (hasSigned() || again) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "This was signed for the party before");
        }
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return with(all, approvedOn, noticeGivenOn, leavesOn);
    }

    Party leave(LocalDate givenOn, LocalDate lastDay) {
        if (leavesOn != null) {
            throw new RuleViolation(AgreementRule.NOTICE_GIVEN, "The party leaves on " + leavesOn);
        }
        LocalDate signedOn = signedOn();
        if (signedOn == null || givenOn.isBefore(signedOn)) {
            throw AgreementRule.NOTICE_BEFORE_SIGNATURE.brokenBy("givenOn", "The party signed on " + signedOn);
        }
        return with(signatures, approvedOn, givenOn, lastDay);
    }

    private Party with(
            List<Signature> newSignatures,
            @Nullable LocalDate approval,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate lastDay) {
        return new Party(organizationId, role, requiredSignatures, notice, newSignatures, approval, givenOn, lastDay);
    }
}
