package org.samenspel.partners.agreement;

import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.directory.Successions;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.RuleViolation;

/**
 * Who may take back today what was recorded by mistake. Whoever keeps the agreement may put right all of it; a party that left only what
 * it did to come in again, for the rest binds the others.
 *
 * @param matter the agreement
 * @param why what is said of it, and by whom
 */
record TakingBack(UUID matter, UUID keeper, Life life, Successions successions, Withdrawal why) {

    /**
     * @throws RuleViolation {@code notAParty}, what {@link Facts#withdraw} refuses, or {@code noticeGiven} if a party would be in by another
     *     amendment then, in which nothing would end with its notice
     */
    Facts withdraw(Fact mistake) {
        if (now().invited().stream().filter(party -> !isOver(party)).noneMatch(party -> party.did(mistake))) {
            requireKeptOrIn();
        }
        Facts next = life.facts().withdraw(mistake, why, isKept());
        requireNoNoticeInVain(next);
        return next;
    }

    private void requireNoNoticeInVain(Facts next) {
        new Life(life.made(), life.terms(), life.proposals(), next, life.successions())
                .on(why.withdrawnOn()).parties().list().stream()
                        .filter(party -> party.joinedOn() != null && party.leavesOn() == null)
                        .flatMap(staying -> next.noticesSince(staying.organizationId(), staying.joinedOn()))
                        .findFirst()
                        .ifPresent(notice -> {
                            throw new RuleViolation(
                                    AgreementRule.NOTICE_GIVEN,
                                    "The party gave notice on " + notice.day()
                                            + ", which would end nothing: withdraw that first");
                        });
    }

    /** @throws RuleViolation {@code notAParty}, {@code alreadyWithdrawn}, or {@code amendmentCounts} if all consented */
    Amendment withdraw(Amendment amendment) {
        requireKeptOrIn();
        amendment.requireOpenOn(why.withdrawnOn());
        if (now().amendments().one(amendment.id()).effectiveOn() != null) {
            throw new RuleViolation(AgreementRule.AMENDMENT_COUNTS, "All parties consented");
        }
        return amendment.withdrawn(why);
    }

    private void requireKeptOrIn() {
        if (!isKept()) {
            withThoseOver().requireNotLeft(who(), matter, why.withdrawnOn());
        }
    }

    /** Who left stays one that left while a consent to its coming in is missing; whoever is to come in has no time yet. */
    private Parties withThoseOver() {
        Stream<Party> over = now().invited().stream().filter(this::isOver);
        return new Parties(Stream.concat(now().parties().list().stream(), over).toList());
    }

    private boolean isOver(Party time) {
        return time.hasLeftBy(why.withdrawnOn());
    }

    private boolean isKept() {
        return who().actsFor(keeper, matter);
    }

    private Representation who() {
        return successions.on(why.withdrawnOn()).of(why.organizationId());
    }

    private Standing now() {
        return life.on(why.withdrawnOn());
    }
}
