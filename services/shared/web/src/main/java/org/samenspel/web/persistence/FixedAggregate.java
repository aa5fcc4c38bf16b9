package org.samenspel.web.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An aggregate that never changes once it was made: it has one version, which nobody asks for. */
@MappedSuperclass
public abstract class FixedAggregate implements Aggregate {

    @Id
    private UUID id;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FixedAggregate() {}

    protected FixedAggregate(UUID id) {
        this.id = id;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return 0;
    }
}
