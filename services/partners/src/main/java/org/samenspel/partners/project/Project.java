package org.samenspel.partners.project;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;

/** What organizations of the network do together for a time. Its owner keeps it; those who take part see it, and those who left as far as it was before. */
@Entity
@DynamicUpdate
public class Project extends VersionedAggregate {

    private UUID ownerId;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeKeys;

    private UUID promoterId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectFrame.All frames;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participation> coPromoters;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participation> partners;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> participantIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> leavingIds;

    @Nullable
    private UUID agreementId;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(UUID ownerId, ProjectContent content, LocalDate today) {
        super(Ids.next());
        this.ownerId = ownerId;
        this.frames = ProjectFrame.All.none();
        take(content, today);
    }

    void change(ProjectContent content, LocalDate today) {
        requireRegistered();
        take(content, today);
    }

    /** Says that it was written down by mistake: it never was, and stays to be read. */
    void withdraw(Withdrawal why) {
        requireRegistered();
        withdrawal = why;
    }

    private void requireRegistered() {
        if (withdrawal != null) {
            throw new RuleViolation(ProjectRule.PROJECT_WITHDRAWN, "Write another one down");
        }
    }

    private void take(ProjectContent content, LocalDate today) {
        frames = frames.with(new ProjectFrame(today, content));
        reference = content.reference();
        title = content.title();
        periodStart = content.period().start();
        periodEnd = content.period().end();
        themes = content.themes();
        themeKeys = SearchKey.all(themes);
        promoterId = content.promoterId();
        coPromoters = content.coPromoters();
        partners = content.partners();
        participantIds = ids(content.participants());
        leavingIds = ids(content.leaving());
        agreementId = content.agreementId();
    }

    private static List<UUID> ids(List<Participation> all) {
        return all.stream().map(Participation::organizationId).distinct().toList();
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** Null while it counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** What a caller reads of it that keeps it, takes part or did: who left reads it as it was on its last day. */
    ProjectContent readBy(Caller caller) {
        LocalDate last = content().lastDayOf(caller);
        return caller.belongsTo(ownerId) || last == null
                ? content()
                : frames.on(last).knownBy(caller, last);
    }

    /** As of when a caller reads it: who left, as of its last day. */
    LocalDate readingDay(Caller caller, LocalDate today) {
        LocalDate last = content().lastDayOf(caller);
        return caller.belongsTo(ownerId) || last == null || last.isAfter(today) ? today : last;
    }

    public ProjectContent content() {
        var period = new Period(periodStart, periodEnd);
        return new ProjectContent(reference, title, period, themes, promoterId, coPromoters, partners, agreementId);
    }
}
