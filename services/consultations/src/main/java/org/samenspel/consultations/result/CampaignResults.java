package org.samenspel.consultations.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The results of all closed campaigns. */
@ApplicationScoped
class CampaignResults implements PanacheRepositoryBase<CampaignResult, UUID> {}
