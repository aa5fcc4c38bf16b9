package org.samenspel.plans.plan;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What bodies decided about a plan and approved nothing. What is about the text that was submitted rejects it, or counts once none
 * rejects it; the rest waits, and so does that again once a text is submitted anew. What rejects a text that is adopted waits too.
 */
@Embeddable
class Decisions {

    @JdbcTypeCode(SqlTypes.JSON)
    private EarlyDecisions earlyDecisions = EarlyDecisions.none();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyDecision> rejections = List.of();

    /** Those that adopted the rejected text all the same. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyDecision> waiting = List.of();

    void await(BodyDecision decision) {
        earlyDecisions = earlyDecisions.with(decision);
    }

    /** Another text lies there, or the same one anew: the submission says which of them are about it. */
    void waitAgain() {
        Stream.concat(rejections.stream(), waiting.stream()).forEach(this::await);
        rejections = List.of();
        waiting = List.of();
    }

    /** Early ones of this kind, which wait no longer. */
    List<BodyDecision> take(Predicate<BodyDecision> such) {
        List<BodyDecision> taken = early().stream().filter(such).toList();
        earlyDecisions = earlyDecisions.without(taken);
        return taken;
    }

    void reject(BodyDecision decision) {
        rejections = new EarlyDecisions(rejections).with(decision).list();
    }

    /** Adopts a text that another decision rejects. */
    void adoptAllTheSame(BodyDecision decision) {
        waiting = new EarlyDecisions(waiting).with(decision).list();
    }

    /**
     * What rejected the text when it was adopted already rejects it now, if no decision before it adopts it any more.
     *
     * @param adoptions of the text, that stand
     * @return those of them that wait now
     */
    List<BodyDecision> rejectAfterAll(Predicate<BodyDecision> aboutTheText, List<BodyDecision> adoptions) {
        List<BodyDecision> rejecting = isRejected()
                ? List.of()
                : take(early -> !early.adopted()
                        && aboutTheText.test(early)
                        && adoptions.stream().noneMatch(one -> one.isBefore(early)));
        if (rejecting.isEmpty()) {
            return List.of();
        }
        rejecting.forEach(this::reject);
        adoptions.forEach(this::adoptAllTheSame);
        return adoptions;
    }

    /** One of them was recorded by mistake. */
    void takeBack(UUID decisionId) {
        earlyDecisions = earlyDecisions.without(decisionId);
        rejections = new EarlyDecisions(rejections).without(decisionId).list();
        waiting = new EarlyDecisions(waiting).without(decisionId).list();
    }

    /** Those that adopted the text, which no decision rejects any more. */
    List<BodyDecision> takeAdoptions() {
        List<BodyDecision> counting = waiting;
        waiting = List.of();
        return counting;
    }

    boolean isRejected() {
        return !rejections.isEmpty();
    }

    List<BodyDecision> early() {
        return earlyDecisions.list();
    }

    /** Whether they count or wait. */
    Stream<BodyDecision> all() {
        return Stream.of(early(), waiting, rejections).flatMap(List::stream);
    }
}
