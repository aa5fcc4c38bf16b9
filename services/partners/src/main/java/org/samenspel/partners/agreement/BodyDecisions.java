package org.samenspel.partners.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.samenspel.directory.Successions;
import org.samenspel.web.persistence.Condition;

/** All decisions of bodies to join agreements. */
@ApplicationScoped
class BodyDecisions implements PanacheRepositoryBase<BodyDecision, UUID> {

    private static final int MOST_OF_AN_ORGANIZATION = 10;

    private static final String OWN = "frameworkId is null and organizationId in :deciding";
    private static final String OWN_OR_JOINT = "(" + OWN + " or frameworkId = :framework)";

    /**
     * Once, however often it arrives. Whoever knows an agreement's id can decide on it: of an organization some are kept, and the one
     * taken first by which nobody approves gives way.
     */
    void keep(BodyDecision decision, Agreement agreement) {
        if (findByIdOptional(decision.id()).isEmpty() && hasRoom(decision.organizationId(), agreement)) {
            persist(decision);
        }
    }

    private boolean hasRoom(UUID organization, Agreement agreement) {
        List<BodyDecision> known =
                list("agreementId = ?1 and organizationId = ?2 order by takenOn, id", agreement.id(), organization);
        return known.size() < MOST_OF_AN_ORGANIZATION
                || known.stream()
                        .filter(one -> !agreement.isApprovedBy(one))
                        .findFirst()
                        .filter(one -> deleteById(one.id()))
                        .isPresent();
    }

    /** Those on an agreement of bodies by which somebody may join it; of others they are no business of it. */
    List<BodyDecision> on(Agreement agreement, Successions successions) {
        UUID framework = agreement.parentAgreementId();
        Condition condition = Condition.where("agreementId = :agreement", agreement.id())
                .and(framework == null ? OWN : OWN_OR_JOINT, agreement.deciding(successions));
        if (framework != null) {
            condition.with("framework", framework);
        }
        return list(condition.orderedBy("takenOn, id"), condition.parameters());
    }
}
