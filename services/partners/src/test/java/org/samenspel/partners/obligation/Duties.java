package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Duty.Anchor;
import org.samenspel.partners.obligation.Duty.Cadence;
import org.samenspel.partners.obligation.Duty.Kind;

/** Duties of each kind. */
final class Duties {

    private Duties() {}

    static Duty atLeast(int count, Cadence per, Anchor anchor) {
        return new Duty(Kind.AT_LEAST, count, per, anchor, null, null, null, null, null);
    }

    static Duty about(String subject, int count, Cadence per) {
        return new Duty(
                Kind.AT_LEAST,
                count,
                per,
                Anchor.CALENDAR,
                null,
                null,
                null,
                null,
                new Proof(Proof.Kind.MEETING, subject));
    }

    static Duty due(@Nullable String opens, String due) {
        return due(opens, due, null);
    }

    static Duty due(@Nullable String opens, String due, @Nullable Proof proof) {
        LocalDate from = opens == null ? null : LocalDate.parse(opens);
        return new Duty(Kind.DUE_DATE, null, null, null, from, LocalDate.parse(due), null, null, proof);
    }

    static Duty onRequest(Period within) {
        return new Duty(Kind.ON_REQUEST, null, null, null, null, null, null, within, null);
    }

    static Duty onEvent(String event, @Nullable Period within) {
        return new Duty(Kind.ON_EVENT, null, null, null, null, null, event, within, null);
    }
}
