package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;

/**
 * Something that was done about an agreement. It counts from its own day, whenever it was written down; withdrawn, it counts on
 * no day, and stays to be read.
 *
 * @param organizationId the party that did it, or whom it is about; the owner when it drops the agreement
 * @param day from which it counts
 * @param successorId the organization that acted for the party, which it succeeded; null when the party did itself
 * @param amendmentId the change that is consented to
 * @param signature who signed
 * @param notice by which a party leaves, with its last day
 * @param reason why a party refuses, or the agreement is dropped
 * @param withdrawal null while it counts
 */
public record Fact(
        UUID id,
        Kind kind,
        UUID organizationId,
        LocalDate day,
        LocalDate recordedOn,
        @Nullable UUID successorId,
        @Nullable UUID amendmentId,
        @Nullable Signature signature,
        @Nullable Notice notice,
        @Nullable String reason,
        @Nullable Withdrawal withdrawal) {

    static Fact of(Kind kind, UUID organization, LocalDate day, LocalDate today) {
        return new Fact(Ids.next(), kind, organization, day, today, null, null, null, null, null, null);
    }

    static Fact signed(UUID party, Signature signature, LocalDate today) {
        LocalDate day = signature.day();
        UUID successor = signature.successorId();
        return new Fact(Ids.next(), Kind.SIGNATURE, party, day, today, successor, null, signature, null, null, null);
    }

    static Fact consented(UUID amendment, Amendment.Consent consent, LocalDate today) {
        UUID party = consent.organizationId();
        LocalDate day = consent.consentedOn();
        UUID successor = consent.successorId();
        return new Fact(Ids.next(), Kind.CONSENT, party, day, today, successor, amendment, null, null, null, null);
    }

    Fact leaving(Notice given) {
        return new Fact(
                id, kind, organizationId, day, recordedOn, successorId, amendmentId, signature, given, reason, null);
    }

    Fact because(@Nullable String why) {
        return new Fact(
                id, kind, organizationId, day, recordedOn, successorId, amendmentId, signature, notice, why, null);
    }

    Fact by(UUID organization) {
        UUID successor = organization.equals(organizationId) ? null : organization;
        return new Fact(
                id, kind, organizationId, day, recordedOn, successor, amendmentId, signature, notice, reason, null);
    }

    Fact withdrawn(Withdrawal why) {
        return new Fact(
                id, kind, organizationId, day, recordedOn, successorId, amendmentId, signature, notice, reason, why);
    }

    /** Of a party that gave notice. */
    public @Nullable LocalDate lastDay() {
        return notice == null ? null : notice.lastDay();
    }

    boolean countsOn(LocalDate asked) {
        return withdrawal == null && !day.isAfter(asked);
    }

    /** What was done. */
    public enum Kind {
        /** The owner lays the text before the parties. */
        PROPOSAL,
        /** The party's own body decided to join. */
        APPROVAL,
        SIGNATURE,
        /** The party does not join. */
        REFUSAL,
        /** The others go on without a party that refused. */
        EXCLUSION,
        CONSENT,
        NOTICE,
        /** A party received its copy of the signed document. */
        RECEIPT,
        /** Nothing comes of what was proposed. */
        DROP;

        /** Whether it is done by the owner, and not by a party. */
        public boolean isOfOwner() {
            return this == PROPOSAL || this == EXCLUSION || this == DROP;
        }
    }
}
