package org.samenspel.partners.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** What organizations of the network do together for a time. Its owner keeps it; those who take part see it. */
@Entity
public class Project {

    @Id
    private UUID id;

    @Version
    private long version;

    private String ownerScheme;
    private String ownerCode;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    private UUID promoterId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> coPromoterIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> partnerIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> participantIds;

    @Nullable
    private UUID agreementId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    public Project(Organization owner, ProjectContent content) {
        this.id = Ids.next();
        this.ownerScheme = owner.scheme();
        this.ownerCode = owner.code();
        take(content);
    }

    public void change(ProjectContent content) {
        take(content);
    }

    private void take(ProjectContent content) {
        reference = content.reference();
        title = content.title();
        periodStart = content.period().start();
        periodEnd = content.period().end();
        themes = content.themes();
        promoterId = content.promoterId();
        coPromoterIds = content.coPromoterIds();
        partnerIds = content.partnerIds();
        participantIds = content.participants();
        agreementId = content.agreementId();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Organization owner() {
        return new Organization(ownerScheme, ownerCode);
    }

    public ProjectContent content() {
        var period = new Period(periodStart, periodEnd);
        return new ProjectContent(reference, title, period, themes, promoterId, coPromoterIds, partnerIds, agreementId);
    }
}
