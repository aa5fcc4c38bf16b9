package org.samenspel.consultations.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.Issue;

/** An indicator of a published plan. The plans service owns it; this is what we remember of its events. */
@Entity
class KnownIndicator {

    @Id
    private UUID id;

    private UUID planId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownIndicator() {}

    /** @param organizationId the organization whose plan it is */
    KnownIndicator(UUID id, UUID planId, UUID organizationId, Standing standing) {
        this.id = id;
        this.planId = planId;
        this.organizationId = organizationId;
        this.standing = standing;
    }

    /** The plan does without it from now on. */
    void withdraw() {
        standing = Standing.WITHDRAWN;
    }

    /** Whether what the caller counts may move it. */
    boolean isActedForBy(Caller caller) {
        return caller.actsFor(organizationId, planId);
    }

    /**
     * Why a campaign can't contribute to it; empty if it can.
     *
     * @param name where it is named
     */
    Optional<Issue> issue(String name) {
        return switch (standing) {
            case MOVABLE -> Optional.empty();
            case COUNTS_NOTHING ->
                Optional.of(Issue.invalid(
                        name, id, name + " counts nothing that a campaign can: it is neither a count nor a milestone"));
            case WITHDRAWN -> Optional.of(Issue.invalid(name, id, name + " was withdrawn"));
        };
    }

    UUID id() {
        return id;
    }
}
