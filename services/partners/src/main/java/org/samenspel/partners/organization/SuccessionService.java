package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Succession;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationSucceeded;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationSuccessionWithdrawn;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Ids;

/** What callers do with successions: one writes it down, a second one confirms it, and each may take it back. */
@ApplicationScoped
@Transactional
public class SuccessionService {

    private final OrganizationService organizations;
    private final Organizations all;
    private final Directory directory;
    private final CurrentCaller caller;

    SuccessionService(OrganizationService organizations, Organizations all, Directory directory, CurrentCaller caller) {
        this.organizations = organizations;
        this.all = all;
        this.directory = directory;
        this.caller = caller;
    }

    /** Writes down that others will act for an organization; it changes nothing until it is confirmed. */
    public Organization propose(UUID organizationId, Succession succession, String decision) {
        all.writeSuccessionsAlone();
        Organization organization = organizations.ownToChange(organizationId);
        requireKept(succession);
        requireNoCircle(organizationId, succession);
        organization.propose(new SuccessionRecord(
                Ids.next(), succession, decision, caller.get().subject(), SuccessionState.PROPOSED, null));
        all.flush();
        return organization;
    }

    public void confirm(Organization organization, UUID successionId) {
        requireKept(organization.succession(successionId).succession());
        organization.confirmSuccession(successionId, caller.get().subject());
        organizations.publish(organization, OrganizationSucceeded::new);
    }

    /** Takes it back; what was done meanwhile stays. */
    public void withdraw(Organization organization, UUID successionId, String reason) {
        boolean counted = organization.succession(successionId).counts();
        organization.withdrawSuccession(successionId, reason);
        all.flush();
        if (counted) {
            organizations.publish(organization, OrganizationSuccessionWithdrawn::new);
        }
    }

    /** Who acts for a predecessor also acts as the successor: nobody gives that away but the one that keeps the successor. */
    private void requireKept(Succession succession) {
        for (int i = 0; i < succession.successors().size(); i++) {
            UUID successor = succession.successors().get(i).organizationId();
            directory.requireKnown(successor, "successors[%d].organizationId".formatted(i));
            caller.get().requireActsFor(all.one(successor).ownerId(), successor);
        }
    }

    private void requireNoCircle(UUID organizationId, Succession succession) {
        Map<UUID, Set<UUID>> next = new HashMap<>();
        for (Organization organization : all.succeeded()) {
            organization
                    .succession()
                    .ifPresent(record ->
                            next.put(organization.id(), record.succession().organizations()));
        }
        new SuccessionChain(next).requireNoCircle(organizationId, succession);
    }
}
