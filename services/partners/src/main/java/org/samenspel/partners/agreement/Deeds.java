package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What may be written down about an agreement today. Each deed is judged on its own day, by what was done until then: that it is
 * told late never makes it wrong.
 *
 * @param matter the agreement
 */
record Deeds(UUID matter, Life life, Successions successions, LocalDate today) {

    List<Fact> sign(UUID organization, Signature signature) {
        Representation who = who(organization, signature.day());
        List<Party> all = now().of(who, matter);
        requireNotAfter("signature.signedOn", signature.day());
        if (now().state() == AgreementState.DRAFT || now().state() == AgreementState.DROPPED) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_PROPOSED, "Propose the agreement first");
        }
        List<Party> unsigned = all.stream().filter(party -> !party.hasSigned()).toList();
        List<Party> signing = unsigned.isEmpty() ? all : unsigned;
        signing.forEach(party -> {
            party.requireUnsigned(signature);
            requireBeforeNotice(party, signature);
            requireAsked(party, "signature.signedOn", signature.day());
            requireNoPartyBeside(party.joinedBy(), "organizationId");
        });
        return signing.stream()
                .map(party -> Fact.signed(
                                party.organizationId(), signature.by(who.organization(), party.organizationId()), today)
                        .under(party.joinedBy()))
                .toList();
    }

    /** A signature may be withdrawn and written down anew: the notice that followed it goes on counting. */
    private void requireBeforeNotice(Party party, Signature signature) {
        LocalDate signedOn = signature.signedOn();
        if (signedOn != null && party.joinedBy() == null) {
            life.facts().requireNobodyLeft(_ -> true, "signature.signedOn", signedOn);
        }
        for (Fact notice : life.facts().noticesOf(party.organizationId(), party.joinedBy())) {
            if (signedOn != null && signedOn.isAfter(notice.day())) {
                throw AgreementRule.NOTICE_BEFORE_SIGNATURE.brokenBy(
                        "signature.signedOn", "The party gave notice on " + notice.day() + ": withdraw that first");
            }
        }
    }

    /** A party does not join; it may sign later all the same. */
    List<Fact> refuse(UUID organization, String reason, LocalDate day) {
        Representation who = who(organization, day);
        List<Party> unsigned = now().of(who, matter).stream()
                .filter(party -> !party.hasSigned())
                .toList();
        requireNotAfter("refusedOn", day);
        if (unsigned.isEmpty()) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "Withdraw the signature first");
        }
        if (now().invited().stream().noneMatch(unsigned::contains)) {
            requireProposed();
            requireNotDraft("refusedOn", day);
        }
        unsigned.forEach(party -> requireAsked(party, "refusedOn", day));
        return unsigned.stream()
                .map(party -> Fact.of(Fact.Kind.REFUSAL, party.organizationId(), day, today)
                        .by(who.organization())
                        .under(party.joinedBy())
                        .because(reason))
                .toList();
    }

    /** The text lay before the parties on a day. */
    private void requireNotDraft(String property, LocalDate day) {
        if (life.on(day).state() == AgreementState.DRAFT) {
            throw new InvalidInput(Issue.invalid(property, day, "It lay before nobody yet"));
        }
    }

    /** Whoever comes in by an amendment does nothing before that was proposed. */
    private void requireAsked(Party party, String property, LocalDate day) {
        UUID amendment = party.joinedBy();
        if (amendment != null && day.isBefore(life.proposals().one(amendment).proposedOn())) {
            throw new InvalidInput(Issue.invalid(property, day, "It was not asked to join yet"));
        }
    }

    /** There was something that somebody had signed. */
    static void requireSigned(Facts facts, String property, @Nullable LocalDate day) {
        LocalDate signed = facts.signedFrom();
        if (signed == null || day != null && day.isBefore(signed)) {
            throw new InvalidInput(
                    Issue.invalid(property, day, "Nobody had signed it yet: record the signatures first"));
        }
    }

    /** The others go on without a party that refused; at least two of them. */
    List<Fact> exclude(UUID organization, LocalDate day) {
        requireNotExcluded(organization::equals);
        requireNotAfter("excludedOn", day);
        requireProposed();
        Optional<Party> refusing = life.on(day).parties().list().stream()
                .filter(party -> party.organizationId().equals(organization) && party.refusedOn() != null)
                .findFirst();
        if (refusing.isEmpty()) {
            throw new RuleViolation(AgreementRule.PARTY_DID_NOT_REFUSE, "It did not refuse by " + day);
        }
        life.facts().requireNobodyLeft(_ -> true, "excludedOn", day);
        List<Fact> exclusion = List.of(Fact.of(Fact.Kind.EXCLUSION, organization, day, today));
        life.with(exclusion).on(today);
        return exclusion;
    }

    /** A party received its copy; of several days the first one counts. */
    List<Fact> receive(UUID organization, LocalDate day) {
        Representation who = who(organization, day);
        requireNotAfter("receivedOn", day);
        if (now().state() == AgreementState.DRAFT || now().state() == AgreementState.DROPPED) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_PROPOSED, "Nobody signed it");
        }
        requireSigned(life.facts(), "receivedOn", day);
        List<Party> receiving = now().everybody().of(who, matter, day);
        receiving.forEach(party -> requireAsked(party, "receivedOn", day));
        if (receiving.stream().allMatch(party -> party.hasLeftBy(day))) {
            throw new RuleViolation(
                    AgreementRule.PARTY_LEFT,
                    "The last day of the party was " + receiving.getFirst().leavesOn());
        }
        return receiving.stream()
                .filter(party -> !party.hasLeftBy(day))
                .map(party -> Fact.of(Fact.Kind.RECEIPT, party.organizationId(), day, today)
                        .by(who.organization())
                        .under(party.joinedBy()))
                .toList();
    }

    /**
     * Whoever gives notice was bound: no day of a signature that is only assumed speaks against it.
     *
     * @param rule how a party may leave
     */
    List<Fact> giveNotice(UUID organization, @Nullable NoticeRule rule, Notice notice) {
        List<Fact> told = now().parties().of(who(organization, notice.givenOn()), matter).stream()
                .map(party -> Fact.of(Fact.Kind.NOTICE, party.organizationId(), notice.givenOn(), today)
                        .under(party.joinedBy()))
                .toList();
        return new Deeds(matter, life.assumedWith(told), successions, today).noticeOf(organization, rule, notice);
    }

    private List<Fact> noticeOf(UUID organization, @Nullable NoticeRule rule, Notice notice) {
        LocalDate givenOn = notice.givenOn();
        Representation who = who(organization, givenOn);
        List<Party> all = now().parties().of(who, matter);
        requireNotAfter("givenOn", givenOn);
        List<Party> ended = Parties.endedBy(all, givenOn);
        List<Party> staying =
                ended.stream().filter(party -> party.leavesOn() == null).toList();
        List<Party> leaving = staying.isEmpty() ? ended : staying;
        Standing then = life.on(givenOn);
        if (then.state() == AgreementState.ENDED) {
            throw new RuleViolation(AgreementRule.NOTICE_AFTER_END, "The agreement ended on " + then.endsOn());
        }
        requireEverBinding();
        leaving.forEach(party -> party.requireMayLeave(givenOn));
        requireBinding(then);
        requireWithin(then.terms(), notice.lastDay());
        Notice given = notice.until(notice.lastDay(rules(leaving, rule), then.terms(), then.endsOn()));
        leaving.forEach(party -> requireNotBeforeFirstDay(party, given));
        List<Fact> notices = leaving.stream()
                .map(party -> Fact.of(Fact.Kind.NOTICE, party.organizationId(), givenOn, today)
                        .by(who.organization())
                        .under(party.joinedBy())
                        .leaving(given))
                .toList();
        return notices;
    }

    /** Who stays longer than the agreement lasts doesn't leave it; one that is renewed lasts as long as nobody ends it. */
    private static void requireWithin(Terms terms, @Nullable LocalDate lastDay) {
        LocalDate end = terms.lastDay();
        if (lastDay != null && end != null && lastDay.isAfter(end)) {
            throw new InvalidInput(Issue.invalid("lastDay", lastDay, "The agreement ends on " + end));
        }
    }

    /** How a party may leave: its own way, or the agreement's. */
    private static List<NoticeRule> rules(List<Party> leaving, @Nullable NoticeRule agreed) {
        return leaving.stream()
                .map(party -> party.invitation().notice() == null
                        ? agreed
                        : party.invitation().notice())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * A change that a party puts before the others: no day of a signature that is only assumed speaks against it.
     *
     * @param original the text before anything is amended
     */
    Amendment propose(Amendment amendment, AgreementText original) {
        LocalDate day = amendment.proposedOn();
        Representation who = who(amendment.proposedById(), day);
        requireNotAfter("proposedOn", day);
        Standing then = life.assumedWith(amendment).on(day);
        requireBinding(then);
        then.parties().stillIn(who, matter, day);
        requireNotBeforeStart("lastDay", amendment.lastDay());
        if (amendment.joining() != null) {
            requireNotIn(amendment.joining());
        }
        return amendment.of(then.amendments().applyTo(original, day).articles());
    }

    private void requireNotIn(Joining joining) {
        Set<UUID> in = staying(now().everybody().list().stream(), joining.firstDay());
        joining.party().requireStandsForOthers(in, "joining.party.onBehalfOf");
        if (in.contains(joining.party().organizationId())) {
            throw AgreementRule.PARTY_TWICE.brokenBy(
                    "joining.party.organizationId",
                    "It is a party, or asked to be one, or one stands for it: it may come in after that one's last day");
        }
    }

    /**
     * Since it was proposed, who joins by an amendment may have become a party that stays: by its notice, which was withdrawn. One that
     * left the time that begins with it, and is in once more, is none beside it.
     */
    private void requireNoPartyBeside(@Nullable UUID amendmentId, String property) {
        Joining joining =
                amendmentId == null ? null : life.proposals().one(amendmentId).joining();
        if (joining != null) {
            LocalDate last = lastDayOf(joining.party().organizationId(), amendmentId);
            Set<UUID> in = staying(
                    now().parties().list().stream()
                            .filter(party -> !Objects.equals(amendmentId, party.joinedBy()))
                            .filter(party -> party.hasComeInBy(last)),
                    joining.firstDay());
            if (joining.party().readers().anyMatch(in::contains)) {
                throw AgreementRule.PARTY_TWICE.brokenBy(
                        property, "Who joins by it is a party that stays: take the amendment back");
            }
        }
    }

    /** The last day of a time by its notice, also while its signature is missing: far off if it gave none. */
    private LocalDate lastDayOf(UUID organization, @Nullable UUID joinedBy) {
        return life.facts().noticesOf(organization, joinedBy).stream()
                .map(Fact::lastDay)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Those that are a party then, and those that one stands for. */
    private static Set<UUID> staying(Stream<Party> parties, LocalDate day) {
        return parties.filter(party -> !party.hasLeftBy(day))
                .flatMap(Party::readers)
                .collect(Collectors.toSet());
    }

    List<Fact> consent(Amendment amendment, Amendment.Consent consent) {
        LocalDate day = consent.consentedOn();
        Representation who = who(consent.organizationId(), day);
        requireNotAfter("consentedOn", day);
        Standing then = life.on(day);
        List<Party> in = then.parties().stillIn(who, matter, day);
        amendment.requireOpenOn(day);
        requireBinding(then);
        requireNoPartyBeside(amendment.id(), "amendmentId");
        if (amendment.joining() != null) {
            life.facts().requireNobodyLeft(notice -> amendment.id().equals(notice.amendmentId()), "consentedOn", day);
        }
        List<Fact> consents = in.stream()
                .map(Party::organizationId)
                .filter(party -> !life.facts().hasConsent(party, amendment.id()))
                .map(party -> Fact.consented(amendment.id(), consent.by(who.organization(), party), today))
                .toList();
        if (consents.isEmpty()) {
            throw new RuleViolation(AgreementRule.ALREADY_CONSENTED, "The party consented before");
        }
        return consents;
    }

    /** @throws RuleViolation {@code agreementNotProposed} if it is a draft, all signed, or nothing came of it */
    void requireProposed() {
        if (now().state() != AgreementState.PROPOSED) {
            throw new RuleViolation(
                    AgreementRule.AGREEMENT_NOT_PROPOSED,
                    "The agreement is " + now().state().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * For whom an organization acted on a day. Asked first at every door: whom the others went on without is told that, and not that it
     * signs another text, or on a wrong day.
     *
     * @throws RuleViolation {@code notAParty} if it is none and was not asked to be one
     */
    private Representation who(UUID organization, LocalDate day) {
        Representation who = successions.on(day).of(organization);
        requireNotExcluded(who);
        now().everybody().of(who, matter);
        return who;
    }

    /**
     * One that was a party, or was asked to be one, is so today; whoever never was is no matter of this.
     *
     * @throws RuleViolation {@code notAParty} if it left, or if the others went on without it
     */
    void requireStillParty(UUID organization) {
        Representation who = successions.on(today).of(organization);
        requireNotExcluded(who);
        now().everybody().requireNotLeft(who, matter, today);
    }

    /** Without whom the others went on is told since when, but for one that comes in later. */
    void requireNotExcluded(Representation who) {
        if (!now().everybody().anyOf(who, matter)) {
            requireNotExcluded(party -> who.actsFor(party, matter));
        }
    }

    /** Whoever goes on for one that is excluded may be a party itself: of several the last one counts. */
    private void requireNotExcluded(Predicate<UUID> whom) {
        Life.excluded(life.made(), life.facts(), today).values().stream()
                .filter(exclusion -> whom.test(exclusion.organizationId()))
                .map(Fact::day)
                .max(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw AgreementRule.NOT_A_PARTY.brokenBy(
                            "organizationId", "The others go on without it since " + day);
                });
    }

    private Standing now() {
        return life.on(today);
    }

    private static void requireBinding(Standing then) {
        if (!then.state().binds()) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_BINDING, "The agreement is not signed, or it ended");
        }
    }

    private void requireEverBinding() {
        if (now().signedOn() == null) {
            throw new RuleViolation(
                    AgreementRule.AGREEMENT_NOT_BINDING, "Not all have signed yet: withdraw the signature instead");
        }
    }

    /** Who was never in does not leave: it can stay for a day at least. */
    private void requireNotBeforeFirstDay(Party party, Notice given) {
        LocalDate joined = party.joinedOn();
        LocalDate first = joined == null ? life.terms().start() : joined;
        if (Objects.requireNonNull(given.lastDay()).isBefore(first)) {
            throw AgreementRule.LAST_DAY_BEFORE_START.brokenBy("givenOn", "The first day of the party is " + first);
        }
    }

    private void requireNotBeforeStart(String property, @Nullable LocalDate lastDay) {
        LocalDate start = life.terms().start();
        if (lastDay != null && lastDay.isBefore(start)) {
            throw AgreementRule.LAST_DAY_BEFORE_START.brokenBy(property, "The first day is " + start);
        }
    }

    private void requireNotAfter(String property, LocalDate day) {
        requireNotAfter(property, day, today);
    }

    static void requireNotAfter(String property, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw AgreementRule.IN_FUTURE.brokenBy(property, "The day must not be after " + today);
        }
    }
}
