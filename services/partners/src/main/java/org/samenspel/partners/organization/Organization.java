package org.samenspel.partners.organization;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/**
 * An organization of the network. A network organization registers it and keeps what is told of it; everybody reads that. Whom
 * to ask for there is another matter: contacts are shown to those who keep it and to the organization itself.
 */
@Entity
public class Organization {

    @Id
    private UUID id;

    @Version
    private long version;

    private String ownerScheme;
    private String ownerCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText names;

    private String searchName;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @ElementCollection
    @BatchSize(size = 100)
    private List<Identifier> identifiers = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /** An organization that the owner registers and keeps from now on. */
    public Organization(org.samenspel.security.Organization owner, OrganizationProfile profile) {
        this.id = Ids.next();
        this.ownerScheme = owner.scheme();
        this.ownerCode = owner.code();
        take(profile);
    }

    public void change(OrganizationProfile profile) {
        take(profile);
    }

    /** Those who keep the organization or check it see whom to ask for, and so does the organization itself. */
    public boolean showsContactsTo(Caller caller) {
        boolean keeps = caller.organization().equals(owner())
                && caller.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
        return keeps || is(caller.organization());
    }

    /** Whether it is registered with this code. */
    boolean is(org.samenspel.security.Organization other) {
        return identifiers.stream()
                .anyMatch(identifier -> identifier.scheme().name().equalsIgnoreCase(other.scheme())
                        && identifier.code().equals(other.code()));
    }

    private void take(OrganizationProfile profile) {
        names = profile.names();
        searchName = Stream.of(names.nl(), names.fr(), names.en())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        kind = profile.kind();
        themes = profile.themes();
        if (!sorted(identifiers).equals(sorted(profile.identifiers()))) {
            identifiers.clear();
            identifiers.addAll(profile.identifiers());
        }
    }

    private static List<Identifier> sorted(List<Identifier> identifiers) {
        return identifiers.stream()
                .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::code))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The network organization that keeps it. */
    public org.samenspel.security.Organization owner() {
        return new org.samenspel.security.Organization(ownerScheme, ownerCode);
    }

    public OrganizationProfile profile() {
        return new OrganizationProfile(names, kind, themes, sorted(identifiers));
    }
}
