package org.samenspel.directory;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/** An organization as its newest event has it. */
@Entity
@BatchSize(size = 100)
class KnownOrganization {

    @Id
    private UUID id;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String searchName;

    @ElementCollection
    @BatchSize(size = 100)
    private List<OrganizationCode> codes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private MunicipalityClasses municipalityClasses;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Succession succession;

    private boolean withdrawn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownOrganization() {}

    KnownOrganization(DirectoryEntry entry) {
        this.id = entry.id();
        take(entry);
    }

    final void take(DirectoryEntry entry) {
        version = entry.version();
        name = entry.name();
        searchName = name.searchKey();
        if (!Set.copyOf(codes).equals(Set.copyOf(entry.codes()))) {
            codes.clear();
            codes.addAll(entry.codes());
        }
        municipalityClasses = new MunicipalityClasses(entry.municipalityClasses());
        succession = entry.succession();
    }

    /** It was registered by mistake: what names it still reads it, nothing new does. */
    void withdraw() {
        withdrawn = true;
    }

    boolean isRegistered() {
        return !withdrawn;
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(id, version, name, codes, municipalityClasses.list(), succession);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Optional<Succession> succession() {
        return Optional.ofNullable(succession);
    }
}
