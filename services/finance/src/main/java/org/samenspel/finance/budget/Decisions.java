package org.samenspel.finance.budget;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What bodies decided about a budget. What is about the text that was submitted adopts or rejects it; the rest waits, and so does that
 * again once the text changes or is submitted anew. What rejects a text that was adopted waits too.
 */
@Embeddable
class Decisions {

    @JdbcTypeCode(SqlTypes.JSON)
    private EarlyDecisions earlyDecisions = EarlyDecisions.none();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyDecision> adoptions = List.of();

    /** As long as there is one the budget is a draft, and no adoption of this text counts. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyDecision> rejections = List.of();

    void await(BodyDecision decision) {
        earlyDecisions = earlyDecisions.with(decision);
    }

    /** The text is another one, or lies there anew: only a submission can say which of them are about this one. */
    void waitAgain() {
        Stream.concat(adoptions.stream(), rejections.stream()).forEach(this::await);
        adoptions = List.of();
        rejections = List.of();
    }

    /** Such as wait no longer. */
    List<BodyDecision> take(Predicate<BodyDecision> such) {
        List<BodyDecision> taken = early().stream().filter(such).toList();
        earlyDecisions = earlyDecisions.without(taken);
        return taken;
    }

    void adopt(BodyDecision decision) {
        adoptions = new EarlyDecisions(adoptions).with(decision).list();
    }

    void reject(BodyDecision decision) {
        rejections = new EarlyDecisions(rejections).with(decision).list();
    }

    /** One of them was recorded by mistake. */
    void takeBack(UUID decisionId) {
        adoptions = new EarlyDecisions(adoptions).without(decisionId).list();
        rejections = new EarlyDecisions(rejections).without(decisionId).list();
    }

    /** Forgets one that waits; says whether there was one. */
    boolean forget(UUID decisionId) {
        EarlyDecisions known = earlyDecisions;
        earlyDecisions = known.without(decisionId);
        return !earlyDecisions.equals(known);
    }

    boolean isRejected() {
        return !rejections.isEmpty();
    }

    boolean isAdopted() {
        return !adoptions.isEmpty();
    }

    boolean isBy(UUID decisionId) {
        return Stream.concat(adoptions.stream(), rejections.stream())
                .anyMatch(one -> one.id().equals(decisionId));
    }

    /** The first that adopted the text; empty while another one rejects it. */
    Optional<BodyDecision> adoption() {
        return adoptions.stream().filter(one -> !isRejected()).findFirst();
    }

    List<BodyDecision> early() {
        return earlyDecisions.list();
    }

    /** Whether they count or wait: first those that wait, last those that reject. */
    Stream<BodyDecision> all() {
        return Stream.of(early(), adoptions, rejections).flatMap(List::stream);
    }
}
