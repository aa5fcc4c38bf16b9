package org.samenspel.web.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate that changes: Hibernate counts its versions. */
@MappedSuperclass
public abstract class VersionedAggregate implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected VersionedAggregate() {}

    protected VersionedAggregate(UUID id) {
        this.id = id;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
