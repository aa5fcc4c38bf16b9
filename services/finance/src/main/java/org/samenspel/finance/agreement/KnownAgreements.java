package org.samenspel.finance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Organization;

/** All agreements we were told of, with their parties. */
@ApplicationScoped
public class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    /** The agreement as its newest version tells it. */
    public void replace(KnownAgreement agreement, UUID id, Collection<Organization> parties) {
        getEntityManager()
                .createQuery("delete from KnownParty where agreementId = :id")
                .setParameter("id", id)
                .executeUpdate();
        getEntityManager().merge(agreement);
        parties.forEach(party -> getEntityManager().persist(new KnownParty(id, party)));
        flush();
    }

    /** An agreement that the organization keeps; empty also when nobody told us of it yet. */
    public Optional<AgreementScope> keptBy(Organization keeper, UUID id) {
        return findByIdOptional(id)
                .filter(agreement -> agreement.isKeptBy(keeper))
                .map(agreement -> new AgreementScope(id, agreement.isSigned(), agreement.period(), parties(id)));
    }

    private List<Organization> parties(UUID id) {
        return getEntityManager()
                .createQuery("from KnownParty where agreementId = :id order by id", KnownParty.class)
                .setParameter("id", id)
                .getResultStream()
                .map(KnownParty::organization)
                .toList();
    }
}
