package org.samenspel.partners.organization;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationChanged;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationRegistered;
import org.samenspel.partners.organization.OrganizationEvent.OrganizationWithdrawn;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.OrganizationClaim;
import org.samenspel.security.OrganizationNotRegistered;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with organizations, as far as they may. */
@ApplicationScoped
@Transactional
public class OrganizationService {

    private static final Logger LOG = Logger.getLogger(OrganizationService.class);

    private final Organizations organizations;
    private final OrganizationUses uses;
    private final Directory directory;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    OrganizationService(
            Organizations organizations,
            OrganizationUses uses,
            Directory directory,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.uses = uses;
        this.clock = clock;
        this.directory = directory;
        this.outbox = outbox;
        this.caller = caller;
    }

    public Rows<Organization> list(OrganizationFilter filter, Slice slice) {
        return organizations.matching(filter, slice);
    }

    public Organization one(UUID id) {
        return organizations.one(id);
    }

    /** Others of its name: two may have one, and more often it is registered twice. */
    public List<Organization> namesakes(Organization organization) {
        return organizations.namesakes(organization);
    }

    /** An organization that the caller's own organization keeps, which nobody else changes until the transaction ends. */
    public Organization ownToChange(UUID id) {
        Organization organization = organizations.oneToChange(id);
        caller.get().requireActsFor(organization.ownerId(), id);
        organization.requireRegistered();
        return organization;
    }

    /** The same also where the one that keeps it was divided, so that nobody acts for it: a mistake must be taken back. */
    public Organization keptToCorrect(UUID id) {
        Organization organization = organizations.oneToChange(id);
        if (!caller.get().belongsTo(organization.ownerId())) {
            throw new ForbiddenException("the caller does not keep this organization");
        }
        return organization;
    }

    /** @throws ForbiddenException if the caller may not see whom to ask for */
    public void requireSeesContacts(UUID id) {
        if (!organizations.one(id).showsContactsTo(caller.get())) {
            throw new ForbiddenException("the caller may not see the contacts of this organization");
        }
    }

    /**
     * Registers an organization, which the caller's own one keeps from now on.
     *
     * @throws OrganizationNotRegistered if the caller's own one is not registered, unless a partner manager registers exactly that
     *     one
     */
    public Organization register(OrganizationProfile profile) {
        OrganizationClaim claim = caller.claim();
        UUID owner = directory.by(claim).map(Representation::organization).orElse(null);
        if (owner == null && !(caller.has(Role.PARTNER_MANAGER) && namesOnly(profile.codes(), claim))) {
            throw new OrganizationNotRegistered();
        }
        Organization organization = new Organization(owner, profile);
        organizations.persist(organization);
        publish(organization, OrganizationRegistered::new);
        return organization;
    }

    /**
     * A change that changes nothing is published to nobody.
     *
     * @throws RuleViolation {@code codeNotItsOwn} if an organization that keeps itself takes a code that its token doesn't name
     */
    public void change(Organization organization, OrganizationProfile profile) {
        List<OrganizationCode> more = new ArrayList<>(profile.codes());
        more.removeAll(organization.profile().codes());
        if (organization.ownerId().equals(organization.id()) && !namesAtMost(more, caller.claim())) {
            throw OrganizationRule.CODE_NOT_ITS_OWN.brokenBy("codes", "Take only codes that your access token names");
        }
        long before = organization.version();
        organization.change(profile);
        organizations.flush();
        if (organization.version() != before) {
            publish(organization, OrganizationChanged::new);
        }
    }

    /**
     * Says that it was registered by mistake.
     *
     * @throws RuleViolation {@code organizationInUse} while something here names it
     */
    public void withdraw(Organization organization, String reason) {
        uses.requireNone(organization.id());
        organization.withdraw(new Withdrawal(caller.get().organization(), LocalDate.now(clock), reason));
        publish(organization, OrganizationWithdrawn::new);
        directory.withdraw(OrganizationOutline.of(organization).entry());
    }

    /** Publishes what happened, to this service at once: who is registered here may call here. */
    void publish(Organization organization, Function<OrganizationOutline, OrganizationEvent> fact) {
        organizations.flush();
        OrganizationOutline outline = OrganizationOutline.of(organization);
        OrganizationEvent event = fact.apply(outline);
        directory.keep(outline.entry());
        outbox.add(event);
        LOG.infof("fact=organization.%s organization=%s", event.fact(), organization.id());
    }

    private static boolean namesOnly(List<OrganizationCode> codes, OrganizationClaim claim) {
        return codes.stream().anyMatch(code -> code.scheme().namesOne()) && namesAtMost(codes, claim);
    }

    /** Whether each code that names one organization is the one of the claim. */
    private static boolean namesAtMost(List<OrganizationCode> codes, OrganizationClaim claim) {
        return codes.stream()
                .filter(code -> code.scheme().namesOne())
                .allMatch(code -> code.scheme().name().equalsIgnoreCase(claim.scheme())
                        && code.code().equals(claim.code()));
    }
}
