package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;

/**
 * Something that was done about an agreement. It counts from its own day, whenever it was written down; withdrawn, it counts on
 * no day, and stays to be read.
 *
 * @param organizationId the party that did it, or whom it is about; the owner when it drops the agreement
 * @param day from which it counts; of a signature of an unknown day the one that {@link UnknownDays} says
 * @param successorId the organization that acted for the party, which it succeeded; null when the party did itself
 * @param amendmentId the change that is consented to, or by which the party that did it comes in; null for what those who made the
 *     agreement do
 * @param decisionId of the body that approved
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
        @Nullable UUID decisionId,
        @Nullable Signature signature,
        @Nullable Notice notice,
        @Nullable String reason,
        @Nullable Withdrawal withdrawal) {

    static Fact of(Kind kind, UUID organization, LocalDate day, LocalDate today) {
        return new Fact(Ids.next(), kind, organization, day, today, null, null, null, null, null, null, null);
    }

    static Fact approved(UUID party, UUID decision, LocalDate day) {
        return new Fact(Ids.next(), Kind.APPROVAL, party, day, day, null, null, decision, null, null, null, null);
    }

    static Fact signed(UUID party, Signature signature, LocalDate today) {
        return of(Kind.SIGNATURE, party, signature.day(), today)
                .as(signature, null)
                .by(signature.successorId());
    }

    static Fact consented(UUID amendment, Amendment.Consent consent, LocalDate today) {
        return of(Kind.CONSENT, consent.organizationId(), consent.consentedOn(), today)
                .by(consent.successorId())
                .under(amendment);
    }

    Fact leaving(Notice given) {
        return as(signature, given);
    }

    Fact because(@Nullable String why) {
        return with(successorId, amendmentId, why, withdrawal);
    }

    /** Done by this organization, for itself or for the party that it succeeded. */
    Fact by(@Nullable UUID organization) {
        return with(organizationId.equals(organization) ? null : organization, amendmentId, reason, withdrawal);
    }

    Fact under(@Nullable UUID amendment) {
        return with(successorId, amendment, reason, withdrawal);
    }

    Fact withdrawn(Withdrawal why) {
        return with(successorId, amendmentId, reason, why);
    }

    /** The same, that counts from another day. */
    Fact movedTo(LocalDate assumed) {
        return new Fact(
                id,
                kind,
                organizationId,
                assumed,
                recordedOn,
                successorId,
                amendmentId,
                decisionId,
                signature,
                notice,
                reason,
                withdrawal);
    }

    private Fact as(@Nullable Signature signed, @Nullable Notice given) {
        return new Fact(
                id,
                kind,
                organizationId,
                day,
                recordedOn,
                successorId,
                amendmentId,
                decisionId,
                signed,
                given,
                reason,
                withdrawal);
    }

    private Fact with(
            @Nullable UUID successor, @Nullable UUID amendment, @Nullable String why, @Nullable Withdrawal back) {
        return new Fact(
                id,
                kind,
                organizationId,
                day,
                recordedOn,
                successor,
                amendment,
                decisionId,
                signature,
                notice,
                why,
                back);
    }

    /** With the names of people as they are from now on. */
    Fact named(Naming.OfAgreement names) {
        return signature == null ? this : as(signature.named(id, names), notice);
    }

    /** Of a party that gave notice. */
    public @Nullable LocalDate lastDay() {
        return notice == null ? null : notice.lastDay();
    }

    /** Whether it is the approval of the same party by the same decision. */
    boolean isSameApproval(Fact other) {
        return kind == Kind.APPROVAL
                && organizationId.equals(other.organizationId)
                && Objects.equals(decisionId, other.decisionId)
                && Objects.equals(amendmentId, other.amendmentId);
    }

    /** Whether it counts as the approval of the same party, by then. */
    boolean isEarlierApproval(Fact other) {
        return kind == Kind.APPROVAL
                && withdrawal == null
                && organizationId.equals(other.organizationId)
                && Objects.equals(amendmentId, other.amendmentId)
                && !day.isAfter(other.day);
    }

    /** Whether it counts as an approval that is none of those that follow from what bodies decided. */
    boolean approvesWithout(List<Fact> following) {
        return kind == Kind.APPROVAL && withdrawal == null && following.stream().noneMatch(this::isSameApproval);
    }

    /** Whether somebody said that it was a mistake: it does not come back by itself. */
    boolean isTakenBack() {
        return withdrawal != null && withdrawal.reason() != null;
    }

    /** Whether the others go on without a party since it refused. */
    boolean excludesFor(Fact refusal) {
        return kind == Kind.EXCLUSION && refusal.kind == Kind.REFUSAL && organizationId.equals(refusal.organizationId);
    }

    /** Whether by this notice a party leaves that came in after this act had kept it out: after it left, or refused and was left out. */
    boolean endsLaterTimeThan(Fact out) {
        boolean keptOut = out.kind == Kind.NOTICE
                || out.amendmentId == null && (out.kind == Kind.REFUSAL || out.kind == Kind.EXCLUSION);
        return keptOut
                && organizationId.equals(out.organizationId)
                && !Objects.equals(amendmentId, out.amendmentId)
                && !day.isBefore(out.day);
    }

    /** Whether a party did it for itself which does the same for those that it goes on for: it signed, or consented. */
    boolean isAlsoDoneForOthers() {
        return successorId == null && (kind == Kind.SIGNATURE && amendmentId == null || kind == Kind.CONSENT);
    }

    /** The same, of another party that its own goes on for. */
    Fact alsoOf(UUID party) {
        return new Fact(
                id,
                kind,
                party,
                day,
                recordedOn,
                organizationId,
                amendmentId,
                decisionId,
                signature,
                notice,
                reason,
                withdrawal);
    }

    /** Whether both are the same act of one party. */
    boolean repeats(Fact other) {
        return kind == other.kind
                && organizationId.equals(other.organizationId)
                && Objects.equals(amendmentId, other.amendmentId);
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
