package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;

/**
 * All from which it follows where an agreement stands on any day: what was agreed and what was done. The same question is always
 * answered the same, whoever asks and whenever: today is a day like the others.
 *
 * @param made those who make the agreement, as they were invited
 * @param terms as they were agreed first
 * @param proposals the amendments, as they were proposed
 * @param successions who goes on for whom, in this agreement
 */
record Life(Parties made, Terms terms, Amendments proposals, Facts facts, Successions successions) {

    /** What may change who is in, and so the text. */
    private static final Set<Fact.Kind> CHANGING = Set.of(Fact.Kind.SIGNATURE, Fact.Kind.CONSENT, Fact.Kind.EXCLUSION);

    /** Where it stood on a day, by what was done until then; for a day to come: as it will be if nothing else is done. */
    Standing on(LocalDate day) {
        List<Fact> known = alsoForOthers(facts.on(day));
        Parties parties = new Parties(makers(made, known));
        LocalDate signedOn = signedOn(parties, known);
        Amendments amendments = amendments(day, known);
        List<Party> invited = amendments.list().stream()
                .flatMap(Amendment::invited)
                .map(party -> party.after(known))
                .toList();
        LocalDate first = signedOn == null || signedOn.isBefore(terms.start()) ? terms.start() : signedOn;
        var course = new Course(first, terms.lastDay(), parties.list(), invited, amendments, successions);
        Course now = signedOn == null ? course : course.complete();
        AgreementState state = stateOn(day, signedOn, now.endsOn(), known);
        return new Standing(
                day,
                state,
                signedOn,
                terms.as(now.amendments()),
                now.endsOn(),
                new Parties(now.parties()),
                now.invited(),
                now.amendments());
    }

    /** With what a party did after it merged with another one: it did so for both, whenever the merger is told. */
    private List<Fact> alsoForOthers(List<Fact> known) {
        Stream<Fact> more = known.stream()
                .filter(Fact::isAlsoDoneForOthers)
                .flatMap(fact -> mergedWith(fact).map(fact::alsoOf))
                .filter(also -> known.stream().noneMatch(also::repeats));
        return Facts.inOrder(Stream.concat(known.stream(), more));
    }

    /** The other parties that are one with the one that did something, on that day. */
    private Stream<UUID> mergedWith(Fact fact) {
        Set<UUID> one = successions.on(fact.day()).oneWith(fact.organizationId());
        Stream<Party> joining = proposals.list().stream().flatMap(Amendment::invited);
        return Stream.concat(made.list().stream(), joining)
                .map(Party::organizationId)
                .distinct()
                .filter(party -> one.contains(party) && !party.equals(fact.organizationId()));
    }

    /** The amendments by a day, with those that were taken back by then: one that was taken back later lay open. */
    Amendments amendmentsKnownOn(LocalDate day) {
        var then = new Life(made, terms, proposals.knownOn(day), facts, successions);
        return new Amendments(
                Stream.concat(then.on(day).amendments().list().stream(), then.proposals.withdrawn().stream())
                        .toList());
    }

    Life with(List<Fact> more) {
        return new Life(made, terms, proposals, facts.with(more), successions);
    }

    /** With the days of signatures that nobody knows as they are assumed once this is told, and nothing else of it. */
    Life assumedWith(List<Fact> told) {
        Facts assumed = new UnknownDays(terms.start(), proposals).assumedIn(facts.with(told));
        var known = new Facts(
                assumed.list().stream().filter(fact -> !told.contains(fact)).toList());
        return new Life(made, terms, proposals, known, successions);
    }

    /** The same once this change is proposed: who proposes one is bound by then. */
    Life assumedWith(Amendment proposed) {
        var days = new UnknownDays(terms.start(), proposals.with(proposed));
        return new Life(made, terms, proposals, days.assumedIn(facts), successions);
    }

    /** As if a party had not signed, which came in by an amendment or makes the agreement. */
    Life beforeSignatureOf(UUID party, @Nullable UUID joinedBy) {
        Facts others = new Facts(facts.list().stream()
                .filter(fact -> fact.kind() != Fact.Kind.SIGNATURE
                        || !fact.organizationId().equals(party)
                        || !Objects.equals(fact.amendmentId(), joinedBy))
                .toList());
        return new Life(made, terms, proposals, others, successions);
    }

    /** Since when the text lies before a party, which comes in by an amendment or makes the agreement. */
    LocalDate askedOn(@Nullable UUID joinedBy) {
        return joinedBy == null
                ? Objects.requireNonNull(facts.laidOn(), "nobody signs a draft")
                : proposals.one(joinedBy).proposedOn();
    }

    /** The days on which the text may have changed, by what is known on a day: an amendment counts, or one comes in or goes. */
    Stream<LocalDate> changesBy(LocalDate day) {
        Stream<LocalDate> deeds = facts.on(day).stream()
                .filter(fact -> CHANGING.contains(fact.kind()))
                .map(Fact::day);
        Stream<LocalDate> effects =
                on(day).amendments().list().stream().map(Amendment::effectiveOn).filter(Objects::nonNull);
        return Stream.concat(deeds, effects);
    }

    private AgreementState stateOn(
            LocalDate day, @Nullable LocalDate signedOn, @Nullable LocalDate end, List<Fact> known) {
        if (signedOn == null && of(Fact.Kind.DROP, known).findFirst().isPresent()) {
            return AgreementState.DROPPED;
        }
        LocalDate laidOn = facts.laidOn();
        if (laidOn == null || laidOn.isAfter(day)) {
            return AgreementState.DRAFT;
        }
        if (signedOn == null) {
            return AgreementState.PROPOSED;
        }
        if (end != null && end.isBefore(day)) {
            return AgreementState.ENDED;
        }
        return day.isBefore(terms.start()) ? AgreementState.SIGNED : AgreementState.ACTIVE;
    }

    /** Those who make the agreement, without those that refused and that the others went on without. */
    static List<Party> makers(Parties made, List<Fact> known) {
        Set<UUID> excluded =
                of(Fact.Kind.EXCLUSION, known).map(Fact::organizationId).collect(Collectors.toSet());
        return made.list().stream()
                .map(party -> party.after(known))
                .filter(party -> party.refusedOn() == null || !excluded.contains(party.organizationId()))
                .toList();
    }

    /** Those that refused and that the others went on without, with the fact that they did. */
    static Map<Party, Fact> excluded(Parties made, Facts facts, LocalDate today) {
        Set<UUID> making = makers(made, facts.on(today)).stream()
                .map(Party::organizationId)
                .collect(Collectors.toSet());
        Map<Party, Fact> excluded = new HashMap<>();
        for (Party party : made.list()) {
            if (!making.contains(party.organizationId())) {
                excluded.put(party, facts.exclusionOf(party.organizationId()));
            }
        }
        return excluded;
    }

    private static @Nullable LocalDate signedOn(Parties parties, List<Fact> known) {
        LocalDate last = parties.signedOn();
        return last == null
                ? null
                : Stream.concat(Stream.of(last), of(Fact.Kind.EXCLUSION, known).map(Fact::day))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
    }

    private Amendments amendments(LocalDate day, List<Fact> known) {
        return new Amendments(proposals.before(day).stream()
                .map(amendment -> amendment.with(
                        of(Fact.Kind.CONSENT, known)
                                .filter(fact -> amendment.id().equals(fact.amendmentId()))
                                .map(fact ->
                                        new Amendment.Consent(fact.organizationId(), fact.day(), fact.successorId()))
                                .toList(),
                        null))
                .toList());
    }

    private static Stream<Fact> of(Fact.Kind kind, List<Fact> known) {
        return known.stream().filter(fact -> fact.kind() == kind);
    }
}
