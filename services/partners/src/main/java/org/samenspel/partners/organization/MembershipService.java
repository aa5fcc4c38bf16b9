package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.CurrentCaller;
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
    private final CurrentCaller caller;
    private final Clock clock;

    MembershipService(
            OrganizationService organizations,
            Memberships memberships,
            Directory directory,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
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

    /** Takes back what was recorded by mistake. */
    public void withdraw(Membership membership, String reason) {
        membership.withdraw(new Withdrawal(caller.get().organization(), LocalDate.now(clock), reason));
        memberships.flush();
    }

    public void lasts(Membership membership, @Nullable Period period) {
        membership.lasts(period);
        memberships.flush();
    }
}
