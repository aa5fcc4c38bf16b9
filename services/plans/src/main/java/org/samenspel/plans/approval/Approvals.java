package org.samenspel.plans.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Organization;

/** All approvals of plans. */
@ApplicationScoped
public class Approvals implements PanacheRepositoryBase<Approval, UUID> {

    /** Since when a plan is approved by its own organization: the first decision that adopted it, in whatever order they came. */
    public Optional<ApprovalOutline> first(UUID planId, Organization owner) {
        return find(
                        "planId = ?1 and organizationScheme = ?2 and organizationCode = ?3 order by takenOn, decisionId",
                        planId,
                        owner.scheme(),
                        owner.code())
                .firstResultOptional()
                .map(Approval::outline);
    }
}
