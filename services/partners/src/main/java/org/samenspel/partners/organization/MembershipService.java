package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with memberships, as far as they may. */
@ApplicationScoped
@Transactional
public class MembershipService {

    private final OrganizationService organizations;
    private final Memberships memberships;
    private final Directory directory;

    MembershipService(OrganizationService organizations, Memberships memberships, Directory directory) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.directory = directory;
    }

    public Rows<Membership> list(UUID memberId, Slice slice) {
        organizations.one(memberId);
        return memberships.of(memberId, slice);
    }

    public Membership one(UUID memberId, UUID id) {
        return memberships.one(memberId, id);
    }

    /** A membership of an organization that the caller's own one keeps. */
    public Membership ownToChange(UUID memberId, UUID id) {
        organizations.ownToChange(memberId);
        return memberships.one(memberId, id);
    }

    /** See {@link Membership}. */
    public Membership add(UUID memberId, UUID organizationId, String role, @Nullable Period period) {
        organizations.ownToChange(memberId);
        directory.requireKnown(organizationId, "organizationId");
        var membership = new Membership(memberId, organizationId, role, period);
        memberships.persistAndFlush(membership);
        return membership;
    }

    public void lasts(Membership membership, @Nullable Period period) {
        membership.lasts(period);
        memberships.flush();
    }
}
