package org.samenspel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.OrganizationClaim;
import org.samenspel.security.Representation;
import org.samenspel.security.Represented;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * The organizations that a service knows. The partners service owns them and publishes each change; this is what a service looks
 * at while it answers, so that it never asks another one.
 */
@ApplicationScoped
@Transactional
public class Directory implements Represented {

    private final KnownOrganizations organizations;
    private final Event<SuccessionChanged> changes;
    private final Clock clock;

    Directory(KnownOrganizations organizations, Event<SuccessionChanged> changes, Clock clock) {
        this.organizations = organizations;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<Representation> by(OrganizationClaim claim) {
        return byClaim(claim)
                .map(organization -> successions().on(LocalDate.now(clock)).of(organization.id()));
    }

    public Optional<DirectoryEntry> find(UUID id) {
        return organizations.findByIdOptional(id).map(KnownOrganization::entry);
    }

    /** Those of these that are known. */
    public List<DirectoryEntry> all(Collection<UUID> ids) {
        return organizations.all(ids).stream().map(KnownOrganization::entry).toList();
    }

    /** The one that has this code, or ever had, unless it was registered by mistake. A NIS code may name several: it gives the first. */
    public Optional<DirectoryEntry> withCode(CodeScheme scheme, String code) {
        return organizations.with(scheme, code).map(KnownOrganization::entry);
    }

    /** Those with this name, in any language, whatever accents and case. */
    public List<DirectoryEntry> named(String name) {
        return organizations.named(name).stream().map(KnownOrganization::entry).toList();
    }

    /** @throws InvalidInput if this organization is not known, or was registered by mistake */
    public void requireKnown(UUID id, String property) {
        Optional<KnownOrganization> known = organizations.findByIdOptional(id);
        if (known.isEmpty()) {
            throw new InvalidInput(Issue.referenceNotFound(property, id));
        }
        if (!known.get().isRegistered()) {
            throw new InvalidInput(
                    Issue.invalid(property, id, "The organization was registered by mistake: name another one"));
        }
    }

    /** Who succeeds whom, also on days to come. */
    public Successions successions() {
        return organizations.successions();
    }

    /**
     * Who succeeds whom, also on days to come; that stays so until the transaction ends. For what is applied or set aside by it: the
     * change that comes next finds it. To be asked first of all, before a row is locked that a change of successions locks too.
     */
    public Successions heldSuccessions() {
        organizations.holdSuccessions();
        return successions();
    }

    /**
     * Whether what this organization says and does goes for that one too: it is the same, or acts for it today.
     *
     * @param matter what it is about, as {@link Succession.Successor} has it
     */
    public boolean goesOnFor(UUID organization, UUID owner, UUID matter) {
        return successions().on(LocalDate.now(clock)).goesOnFor(organization, owner, matter);
    }

    /** What lists show of this organization as named for none, if it is divided today; null asks for anything. */
    public Unassigned unassignedOf(@Nullable UUID organization) {
        return organization == null
                ? new Unassigned(null, null)
                : successions().on(LocalDate.now(clock)).unassignedOf(organization);
    }

    /** Keeps what was published, unless something newer is known. */
    public void keep(DirectoryEntry entry) {
        kept(entry);
    }

    /** Keeps that it was registered by mistake: its codes and names find it no more, its id does. */
    public void withdraw(DirectoryEntry entry) {
        kept(entry).withdraw();
    }

    private KnownOrganization kept(DirectoryEntry entry) {
        Optional<KnownOrganization> known = organizations.findByIdOptional(entry.id(), LockModeType.PESSIMISTIC_WRITE);
        if (known.isPresent() && known.get().version() > entry.version()) {
            return known.get();
        }
        if (known.flatMap(KnownOrganization::succession).equals(Optional.ofNullable(entry.succession()))) {
            return taken(known, entry);
        }
        organizations.lockSuccessions();
        Successions before = successions();
        KnownOrganization taken = taken(known, entry);
        changes.fire(new SuccessionChanged(entry.id(), before, successions()));
        return taken;
    }

    private KnownOrganization taken(Optional<KnownOrganization> known, DirectoryEntry entry) {
        if (known.isPresent()) {
            known.get().take(entry);
            return known.get();
        }
        var added = new KnownOrganization(entry);
        organizations.persist(added);
        return added;
    }

    private Optional<KnownOrganization> byClaim(OrganizationClaim claim) {
        return claim.scheme().equals(OrganizationClaim.ID)
                ? organizations.findByIdOptional(UUID.fromString(claim.code())).filter(KnownOrganization::isRegistered)
                : organizations.only(CodeScheme.valueOf(claim.scheme().toUpperCase(Locale.ROOT)), claim.code());
    }
}
