package org.samenspel.governance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Organization;

/** All agreements we were told of, with their parties. */
@ApplicationScoped
public class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    private static final String OF_PARTY = """
            id = ?1 and id in (select p.agreementId from KnownParty p
                               where p.organizationScheme = ?2 and p.organizationCode = ?3)""";

    /** The agreement as its newest version tells it. */
    public void replace(KnownAgreement agreement, Collection<Organization> parties) {
        getEntityManager()
                .createQuery("delete from KnownParty where agreementId = :id")
                .setParameter("id", agreement.id())
                .executeUpdate();
        getEntityManager().merge(agreement);
        parties.forEach(party -> getEntityManager().persist(new KnownParty(agreement.id(), party)));
        flush();
    }

    /** Whether the agreement has such a body; empty when the organization is no party to it, or nobody told us of it. */
    public Optional<Boolean> asksFor(UUID id, Organization party, String bodyCode) {
        return find(OF_PARTY, id, party.scheme(), party.code())
                .firstResultOptional()
                .map(agreement -> agreement.asksFor(bodyCode));
    }
}
