package org.samenspel.partners.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What others don't know yet of an agreement: the next fact to tell them, and what they know after it.
 *
 * @param state where it stands after the fact
 */
record AgreementNews(Kind kind, AgreementState state, Told told) {

    /** What happened. */
    enum Kind {
        PROPOSED,
        SIGNED,
        ACTIVATED,
        PARTY_JOINED,
        AMENDED,
        NOTICE_GIVEN,
        ENDED,
        /** The proposal was taken back: it is a draft again. */
        WITHDRAWN,
        DROPPED,
        /** It goes on after all, or lacks a signature after all. */
        REOPENED,
        /** Something else that was told is otherwise. */
        CORRECTED
    }

    /** The first of what is to tell; empty when others know where it stands. */
    static Optional<AgreementNews> next(AgreementState state, Told told, Standing now) {
        Told known = Told.of(now).withAmendments(told.amendments());
        if (now.state() != state && !leadsTo(state, now.state())) {
            return Optional.of(
                    new AgreementNews(back(now.state()), now.state(), known.withAmendments(stillCounting(told, now))));
        }
        if (now.state() != state && state != AgreementState.ACTIVE) {
            return Optional.of(new AgreementNews(forth(state.next()), state.next(), known));
        }
        return state == AgreementState.DRAFT || state == AgreementState.DROPPED
                ? Optional.empty()
                : amended(state, told, now).or(() -> other(state, told, now));
    }

    private static Optional<AgreementNews> amended(AgreementState state, Told told, Standing now) {
        Map<UUID, LocalDate> counting = new HashMap<>(now.amendments().effective(now.day()));
        counting.entrySet().removeAll(told.amendments().entrySet());
        return now.amendments().list().stream()
                .filter(amendment -> counting.containsKey(amendment.id()))
                .findFirst()
                .map(amendment -> {
                    Map<UUID, LocalDate> more = new HashMap<>(told.amendments());
                    more.put(amendment.id(), requireNonNull(counting.get(amendment.id())));
                    Kind kind = amendment.joining() == null ? Kind.AMENDED : Kind.PARTY_JOINED;
                    return new AgreementNews(kind, state, Told.of(now).withAmendments(more));
                });
    }

    private static Optional<AgreementNews> other(AgreementState state, Told told, Standing now) {
        Told all = Told.of(now);
        boolean leaving = all.parties().stream()
                .filter(span -> span.until() != null)
                .anyMatch(span -> told.parties().stream().noneMatch(span::hasDaysOf));
        if (!all.equals(told)) {
            return Optional.of(new AgreementNews(leaving ? Kind.NOTICE_GIVEN : Kind.CORRECTED, state, all));
        }
        return now.state() == state
                ? Optional.empty()
                : Optional.of(new AgreementNews(Kind.ENDED, AgreementState.ENDED, all));
    }

    private static boolean leadsTo(AgreementState from, AgreementState to) {
        AgreementState next = from.next();
        return next != from && (next == to || leadsTo(next, to));
    }

    private static Map<UUID, LocalDate> stillCounting(Told told, Standing now) {
        Map<UUID, LocalDate> both = new HashMap<>(told.amendments());
        both.entrySet().retainAll(now.amendments().effective(now.day()).entrySet());
        return both;
    }

    private static Kind back(AgreementState state) {
        return switch (state) {
            case DRAFT -> Kind.WITHDRAWN;
            case DROPPED -> Kind.DROPPED;
            case PROPOSED, SIGNED, ACTIVE, ENDED -> Kind.REOPENED;
        };
    }

    private static Kind forth(AgreementState state) {
        return switch (state) {
            case DRAFT, DROPPED -> Kind.CORRECTED;
            case PROPOSED -> Kind.PROPOSED;
            case SIGNED -> Kind.SIGNED;
            case ACTIVE -> Kind.ACTIVATED;
            case ENDED -> Kind.ENDED;
        };
    }
}
