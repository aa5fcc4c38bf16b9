package org.samenspel.plans.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was told last of one thing that happened, for one organization: an agreement, a project, a body, a year of income. Plans
 * that are published later count it too.
 */
@Entity
@DynamicUpdate
class KnownHappening {

    @Id
    private UUID id;

    private UUID organizationId;
    private Instant toldAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Happening happening;

    /** The names it goes by. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> referenceNames;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownHappening() {}

    KnownHappening(Happening happening, Set<String> references, Instant toldAt) {
        this.id = idOf(happening.evidence(), happening.organizationId());
        this.organizationId = happening.organizationId();
        this.toldAt = toldAt;
        this.happening = happening;
        this.referenceNames = inOrder(references);
    }

    /** @return whether nothing was told of it after this */
    boolean tellAgain(Happening happening, Set<String> references, Instant toldAt) {
        if (this.toldAt.isAfter(toldAt)) {
            return false;
        }
        this.toldAt = toldAt;
        this.happening = happening;
        this.referenceNames = inOrder(references);
        return true;
    }

    /** The same for the same thing and organization, whatever is told of it. */
    static UUID idOf(Evidence evidence, UUID organizationId) {
        String what = "%s %s %s".formatted(evidence.kind(), evidence.reference(), organizationId);
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    Happening happening() {
        return happening;
    }

    Set<String> references() {
        return Set.copyOf(referenceNames);
    }

    private static List<String> inOrder(Set<String> references) {
        return references.stream().sorted().toList();
    }
}
