package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.RuleViolation;

/**
 * An organization that joins an agreement, and where it stands.
 *
 * @param role what it is in the agreement, as a code such as {@code party}
 * @param requiredSignatures after how many signatures it has signed
 * @param notice its own way to leave; null when it is the agreement's
 * @param leavesOn its last day, once it gave notice
 */
public record Party(
        Organization organization,
        String role,
        PartyState state,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<Signature> signatures,
        @Nullable LocalDate leavesOn) {

    public Party {
        signatures = List.copyOf(signatures);
    }

    /** A party that did nothing yet. */
    public static Party invited(
            Organization organization, String role, int requiredSignatures, @Nullable NoticeRule notice) {
        return new Party(organization, role, PartyState.INVITED, requiredSignatures, notice, List.of(), null);
    }

    boolean hasSigned() {
        return state == PartyState.SIGNED || state == PartyState.LEAVING;
    }

    /** A later decision of its body changes nothing. */
    Party approve() {
        return state == PartyState.INVITED ? with(PartyState.APPROVED, signatures, null) : this;
    }

    Party sign(Signature signature) {
        boolean again = signatures.stream().anyMatch(one -> one.name().equalsIgnoreCase(signature.name()));
        if (hasSigned() || again) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "This was signed for the party before");
        }
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return with(all.size() >= requiredSignatures ? PartyState.SIGNED : state, all, null);
    }

    Party leave(LocalDate lastDay) {
        if (state == PartyState.LEAVING) {
            throw new RuleViolation(AgreementRule.NOTICE_GIVEN, "The party leaves on " + leavesOn);
        }
        return with(PartyState.LEAVING, signatures, lastDay);
    }

    private Party with(PartyState newState, List<Signature> newSignatures, @Nullable LocalDate lastDay) {
        return new Party(organization, role, newState, requiredSignatures, notice, newSignatures, lastDay);
    }
}
