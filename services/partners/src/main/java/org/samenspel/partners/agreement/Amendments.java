package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;

/** The amendments of an agreement, in the order they were proposed. */
public record Amendments(List<Amendment> list) {

    public Amendments {
        list = List.copyOf(list);
    }

    static Amendments none() {
        return new Amendments(List.of());
    }

    public Amendment one(UUID id) {
        return list.stream()
                .filter(amendment -> amendment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("amendment", id));
    }

    Amendments with(Amendment amendment) {
        List<Amendment> result = new ArrayList<>(list);
        result.removeIf(one -> one.id().equals(amendment.id()));
        result.add(amendment);
        result.sort(Comparator.comparing(Amendment::id));
        return new Amendments(result);
    }

    /** With the names of people as they are from now on. */
    Amendments named(Naming.OfAgreement names) {
        return new Amendments(
                list.stream().map(amendment -> amendment.named(names)).toList());
    }

    /** Those that lay before the parties by a day. */
    List<Amendment> before(LocalDate day) {
        return list.stream()
                .filter(amendment -> amendment.isBeforePartiesOn(day))
                .toList();
    }

    /** When the first of those was proposed that were not taken back; null when there is none. */
    @Nullable
    LocalDate firstProposedOn() {
        return before(LocalDate.MAX).stream()
                .map(Amendment::proposedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** As they were known on a day: one that was taken back later was not taken back by then. */
    Amendments knownOn(LocalDate day) {
        return new Amendments(
                list.stream().map(amendment -> amendment.knownOn(day)).toList());
    }

    /** Without those that lie open: they changed a text that nobody proposes any longer. */
    Amendments withdrawAll(Withdrawal why) {
        return new Amendments(list.stream()
                .map(amendment -> amendment.withdrawal() == null ? amendment.withdrawn(why) : amendment)
                .toList());
    }

    /** Those that were taken back. */
    List<Amendment> withdrawn() {
        return list.stream().filter(amendment -> amendment.withdrawal() != null).toList();
    }

    /** Those who are to join, or did, as they were invited. */
    Stream<Party> joining() {
        return before(LocalDate.MAX).stream().flatMap(Amendment::invited);
    }

    /** Organizations of those who make the agreement, and of those who are to join or did: each once. */
    List<UUID> idsBeside(List<Party> making, Function<Party, Stream<UUID>> organizations) {
        return Stream.concat(making.stream(), joining())
                .flatMap(organizations)
                .distinct()
                .toList();
    }

    /** Those who make the agreement, and those who were ever asked to join. */
    Set<UUID> askedBeside(Parties made) {
        return Stream.concat(made.list().stream(), list.stream().flatMap(Amendment::invited))
                .map(Party::organizationId)
                .collect(Collectors.toSet());
    }

    /** The text as it is on a day. */
    AgreementText applyTo(AgreementText original, LocalDate day) {
        AgreementText text = original;
        for (Amendment amendment : counting(day).toList()) {
            text = amendment.text().applyTo(text);
        }
        return text;
    }

    /** The text as one of them makes it: with those that count before it does, or, while it waits, with those that do on this day. */
    AgreementText madeBy(Amendment amendment, AgreementText original, LocalDate day) {
        AgreementText text = original;
        LocalDate counts = Optional.ofNullable(amendment.effectiveOn()).orElse(day);
        for (Amendment before : counting(counts).toList()) {
            if (before.id().equals(amendment.id())) {
                break;
            }
            text = before.text().applyTo(text);
        }
        return amendment.text().applyTo(text);
    }

    /** The last day of the term, by those that count and those that will. */
    @Nullable
    LocalDate lastDay(@Nullable LocalDate original) {
        return counting(LocalDate.MAX)
                .map(Amendment::newLastDay)
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .orElse(original);
    }

    /** The day from which each counts that counts on a day. */
    Map<UUID, LocalDate> effective(LocalDate day) {
        return counting(day)
                .collect(Collectors.toMap(Amendment::id, amendment -> Objects.requireNonNull(amendment.effectiveOn())));
    }

    private Stream<Amendment> counting(LocalDate day) {
        return list.stream()
                .filter(amendment -> amendment.countsOn(day))
                .sorted(Comparator.comparing(Amendment::effectiveOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
