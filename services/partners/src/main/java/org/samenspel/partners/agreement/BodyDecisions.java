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

    private static final String OWN = "frameworkId is null and organizationId in :deciding";
    private static final String OWN_OR_JOINT = "(" + OWN + " or frameworkId = :framework)";

    /** Once, however often it arrives. */
    void keep(BodyDecision decision) {
        if (findByIdOptional(decision.id()).isEmpty()) {
            persist(decision);
        }
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
