package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;

/**
 * Which parties approve by what bodies decided. It follows from all that is known, in whatever order it became known: the decision,
 * since when the text lay there, who was asked to join, and who goes on for whom.
 *
 * @param matter the agreement
 */
record Approvals(UUID matter, Life life, Successions successions) {

    /**
     * Those that follow from decisions.
     *
     * @param framework of an arrangement the agreement under which it is
     */
    List<Fact> by(List<BodyDecision> decisions, @Nullable Agreement framework) {
        return decisions.stream()
                .flatMap(decision -> by(decision, framework).stream())
                .toList();
    }

    private List<Fact> by(BodyDecision decision, @Nullable Agreement framework) {
        LocalDate day = decision.takenOn();
        return life.facts().haveLainFor(decision)
                ? Parties.inTheirTime(approving(decision, framework), day).stream()
                        .map(party -> Fact.approved(party.organizationId(), decision.id(), day)
                                .under(party.joinedBy()))
                        .toList()
                : List.of();
    }

    /**
     * The party whose own body it is. By the decision of a joint body on an arrangement under its agreement all who are party to both on
     * that day (000, article 6 §4 and article 7 §2); they still sign.
     */
    private List<Party> approving(BodyDecision decision, @Nullable Agreement framework) {
        LocalDate day = decision.takenOn();
        Parties asked = life.on(day).everybody();
        if (decision.frameworkId() == null) {
            return asked.actedFor(successions.on(day).of(decision.organizationId()), matter);
        }
        return framework == null || !framework.id().equals(decision.frameworkId())
                ? List.of()
                : asked.list().stream()
                        .filter(party ->
                                !party.hasLeftBy(day) && framework.isJoinedBy(party.organizationId(), day, successions))
                        .toList();
    }
}
