package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** All that was done about an agreement, in the order it was written down. */
record Facts(List<Fact> list) {

    public Facts {
        list = List.copyOf(list);
    }

    static Facts none() {
        return new Facts(List.of());
    }

    public Fact one(UUID id) {
        return list.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("fact", id));
    }

    Facts with(List<Fact> more) {
        return new Facts(Stream.concat(list.stream(), more.stream()).toList());
    }

    /**
     * With a refusal goes that the others go on without who refused.
     *
     * @param byKeeper whether who keeps the agreement does: it alone takes back a refusal for which the party was excluded, and the
     *     exclusion with it
     * @throws RuleViolation {@code alreadyWithdrawn}, {@code notAParty}, or {@code noticeGiven} if the party left once more since, after it came in again
     */
    Facts withdraw(Fact mistake, Withdrawal withdrawal, boolean byKeeper) {
        if (mistake.withdrawal() != null) {
            throw new RuleViolation(AgreementRule.ALREADY_WITHDRAWN, "It counts on no day since it was withdrawn");
        }
        if (!byKeeper) {
            requireNoExclusion(mistake);
        }
        requireNoLaterNotice(mistake);
        return withdraw(fact -> fact.equals(mistake) || fact.excludesFor(mistake), withdrawal);
    }

    /** Whom the others go on without doesn't come back by taking back that it refused; whoever keeps the agreement may have erred. */
    private void requireNoExclusion(Fact mistake) {
        counting(Fact.Kind.EXCLUSION)
                .filter(exclusion -> exclusion.excludesFor(mistake))
                .findFirst()
                .ifPresent(exclusion -> {
                    throw new RuleViolation(
                            AgreementRule.NOT_A_PARTY, "The others go on without the party since " + exclusion.day());
                });
    }

    /** Without that its earlier time goes on: it would not come in again, and nothing would end with the notice of its later time. */
    private void requireNoLaterNotice(Fact mistake) {
        counting(Fact.Kind.NOTICE)
                .filter(notice -> notice.endsLaterTimeThan(mistake))
                .max(Comparator.comparing(Fact::day))
                .ifPresent(notice -> {
                    throw new RuleViolation(
                            AgreementRule.NOTICE_GIVEN,
                            "The party came in again and gave notice on " + notice.day() + ": withdraw that first");
                });
    }

    /** Takes back all that counts: it was done about a text that nobody proposes any longer. */
    Facts withdrawAll(Withdrawal withdrawal) {
        return withdraw(fact -> true, withdrawal);
    }

    /** Takes back what followed from a decision. */
    Facts withdrawApproval(UUID decision, Withdrawal withdrawal) {
        return withdraw(fact -> decision.equals(fact.decisionId()), withdrawal);
    }

    /** Those that count on a day, in the order of their days: who signs and leaves on one day signed first. */
    List<Fact> on(LocalDate day) {
        return inOrder(list.stream().filter(fact -> fact.countsOn(day)));
    }

    static List<Fact> inOrder(Stream<Fact> facts) {
        return facts.sorted(Comparator.comparing(Fact::day).thenComparing(fact -> fact.kind() == Fact.Kind.NOTICE))
                .toList();
    }

    /** That a party leaves, which came in so. */
    List<Fact> noticesOf(UUID party, @Nullable UUID amendmentId) {
        return counting(Fact.Kind.NOTICE)
                .filter(fact -> party.equals(fact.organizationId()) && Objects.equals(amendmentId, fact.amendmentId()))
                .toList();
    }

    /** That a party leaves, told on a day or later. */
    Stream<Fact> noticesSince(UUID party, LocalDate first) {
        return counting(Fact.Kind.NOTICE)
                .filter(fact ->
                        party.equals(fact.organizationId()) && !fact.day().isBefore(first));
    }

    /**
     * What nobody who leaves was bound without comes no later than its last day: it would have been in on no day.
     *
     * @param whose the notices of those who were bound
     * @throws RuleViolation {@code lastDayBeforeStart}
     */
    void requireNobodyLeft(Predicate<Fact> whose, String property, LocalDate day) {
        counting(Fact.Kind.NOTICE)
                .filter(whose)
                .map(Fact::lastDay)
                .filter(Objects::nonNull)
                .filter(day::isAfter)
                .min(LocalDate::compareTo)
                .ifPresent(last -> {
                    throw AgreementRule.LAST_DAY_BEFORE_START.brokenBy(
                            property,
                            "A party left on %s: say the day of before; or, if it was never bound, withdraw its notice first"
                                    .formatted(last));
                });
    }

    /** The first day of a kind that counts on any day; null when there is none. */
    @Nullable
    LocalDate day(Fact.Kind kind) {
        return counting(kind).map(Fact::day).min(LocalDate::compareTo).orElse(null);
    }

    /** The first day on which somebody may have signed: of who did on an unknown day, since the text lay there; null while nobody did. */
    @Nullable
    LocalDate signedFrom() {
        boolean unknown = counting(Fact.Kind.SIGNATURE)
                .map(Fact::signature)
                .anyMatch(signature -> signature != null && signature.signedOn() == null);
        return unknown ? laidOn() : day(Fact.Kind.SIGNATURE);
    }

    /** Since when the text lies before the parties: a signature shows that it lay there by then; null while it is a draft. */
    @Nullable
    LocalDate laidOn() {
        LocalDate proposed = day(Fact.Kind.PROPOSAL);
        return proposed == null ? null : Course.earliest(proposed, day(Fact.Kind.SIGNATURE));
    }

    /** The proposal that counts; none while it is a draft. */
    Optional<Fact> proposal() {
        return counting(Fact.Kind.PROPOSAL).findFirst();
    }

    /** Whether the text that is proposed is the one that lay before a body that decided. */
    boolean haveLainFor(BodyDecision decision) {
        return proposal().filter(proposed -> lays(proposed, decision)).isPresent();
    }

    /**
     * A proposal without a day of its own may be written down late: what is told after it counts, whenever it was decided, and what was
     * told of a text that was taken back does not. Otherwise the day counts.
     */
    private boolean lays(Fact proposed, BodyDecision decision) {
        boolean undated = proposed.day().equals(proposed.recordedOn());
        return undated && decision.proposalId() != null
                ? proposed.id().equals(decision.proposalId())
                : !decision.takenOn().isBefore(Objects.requireNonNull(laidOn()));
    }

    /**
     * With the approvals that follow from what bodies decided, and without those that follow no longer.
     *
     * @param following all that follow, in the order of their days
     */
    Facts approvedBy(List<Fact> following, LocalDate today) {
        Facts result = new Facts(list.stream()
                .map(fact -> fact.approvesWithout(following)
                        ? fact.withdrawn(Withdrawal.lapsed(fact.organizationId(), today))
                        : fact)
                .toList());
        for (Fact approval : following) {
            result = result.changesBy(approval) ? result.with(List.of(approval)) : result;
        }
        return result;
    }

    /** Whether nobody approved for the party by then, nor took back that it did so by this decision. */
    private boolean changesBy(Fact approval) {
        return list.stream()
                .dropWhile(fact -> fact.kind() != Fact.Kind.PROPOSAL || fact.withdrawal() != null)
                .noneMatch(fact ->
                        fact.isEarlierApproval(approval) || fact.isSameApproval(approval) && fact.isTakenBack());
    }

    /** Whether a party approves by a decision: not one that is asked no longer, since the amendment was taken back. */
    boolean haveApproval(UUID decision, Amendments amendments) {
        return counting(Fact.Kind.APPROVAL)
                .filter(fact -> decision.equals(fact.decisionId()))
                .map(Fact::amendmentId)
                .anyMatch(asked -> asked == null || amendments.one(asked).withdrawal() == null);
    }

    boolean hasConsent(UUID party, UUID amendmentId) {
        return counting(Fact.Kind.CONSENT)
                .anyMatch(fact -> party.equals(fact.organizationId()) && amendmentId.equals(fact.amendmentId()));
    }

    /** That the others go on without a party, since the first day on which they do. */
    Fact exclusionOf(UUID party) {
        return counting(Fact.Kind.EXCLUSION)
                .filter(fact -> party.equals(fact.organizationId()))
                .min(Comparator.comparing(Fact::day))
                .orElseThrow();
    }

    private Stream<Fact> counting(Fact.Kind kind) {
        return list.stream().filter(fact -> fact.kind() == kind && fact.withdrawal() == null);
    }

    /** With the names of people as they are from now on. */
    Facts named(Naming.OfAgreement names) {
        return new Facts(list.stream().map(fact -> fact.named(names)).toList());
    }

    private Facts withdraw(Predicate<Fact> which, Withdrawal withdrawal) {
        return new Facts(list.stream()
                .map(fact -> fact.withdrawal() == null && which.test(fact) ? fact.withdrawn(withdrawal) : fact)
                .toList());
    }
}
