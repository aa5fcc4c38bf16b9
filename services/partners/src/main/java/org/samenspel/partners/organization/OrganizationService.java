package org.samenspel.partners.organization;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationChanged;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationRegistered;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;

/** What callers do with organizations, as far as they may. */
@ApplicationScoped
@Transactional
public class OrganizationService {

    private static final Logger LOG = Logger.getLogger(OrganizationService.class);

    private final Organizations organizations;
    private final Outbox outbox;
    private final CurrentCaller caller;

    OrganizationService(Organizations organizations, Outbox outbox, CurrentCaller caller) {
        this.organizations = organizations;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Goes on only if there is such an organization. */
    public void requireExists(UUID id) {
        organizations.one(id);
    }

    /** An organization that the caller's own organization keeps, which nobody else changes until the transaction ends. */
    public Organization ownToChange(UUID id) {
        Organization organization = organizations.one(id);
        caller.get().requireActsFor(organization.owner());
        return organizations.lock(organization);
    }

    /** @throws ForbiddenException if the caller may not see whom to ask for */
    public void requireSeesContacts(UUID id) {
        if (!organizations.one(id).showsContactsTo(caller.get())) {
            throw new ForbiddenException("the caller may not see the contacts of this organization");
        }
    }

    public void register(Organization organization) {
        organizations.persistAndFlush(organization);
        outbox.add(OrganizationRegistered.of(organization));
        LOG.infof("fact=organization.registered organization=%s", organization.id());
    }

    /** A change that changes nothing is told to nobody. */
    public void change(Organization organization, OrganizationProfile profile) {
        long before = organization.version();
        organization.change(profile);
        organizations.flush();
        if (organization.version() != before) {
            outbox.add(OrganizationChanged.of(organization));
            LOG.infof("fact=organization.changed organization=%s", organization.id());
        }
    }

    /** The id of the organization that is registered with this code, if one is. */
    public Optional<UUID> idOf(org.samenspel.security.Organization organization) {
        IdentifierScheme scheme = IdentifierScheme.valueOf(organization.scheme().toUpperCase(Locale.ROOT));
        return organizations.with(scheme, organization.code()).map(Organization::id);
    }

    /** The names of those that are registered. */
    public Map<org.samenspel.security.Organization, LocalizedText> names(
            Set<org.samenspel.security.Organization> wanted) {
        List<String> codes =
                wanted.stream().map(org.samenspel.security.Organization::code).toList();
        Map<org.samenspel.security.Organization, LocalizedText> names = new HashMap<>();
        for (Organization organization : organizations.withAnyOf(codes)) {
            wanted.stream()
                    .filter(organization::is)
                    .forEach(one -> names.put(one, organization.profile().names()));
        }
        return names;
    }

    /** @throws InvalidInput if no organization is registered with this code */
    public void requireRegistered(org.samenspel.security.Organization organization, String property) {
        if (idOf(organization).isEmpty()) {
            throw new InvalidInput(Issue.referenceNotFound(property, organization.code()));
        }
    }

    /** @throws InvalidInput if there is no such organization */
    public void requireReferenced(UUID id, String property) {
        try {
            organizations.one(id);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound(property, id));
        }
    }
}
