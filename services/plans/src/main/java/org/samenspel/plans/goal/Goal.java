package org.samenspel.plans.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.VersionedAggregate;

/** What a plan wants to reach: a strategic goal, an operational one below it, or an ambition. Its code never changes. */
@Entity
@DynamicUpdate
class Goal extends VersionedAggregate {

    private UUID planId;
    private String code;
    private String sortKey;

    @Enumerated(EnumType.STRING)
    private GoalLevel level;

    @Nullable
    private String parent;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Nullable
    private String notes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    /** A goal as printed in the language of its plan. */
    Goal(UUID planId, GoalRow row, Language language) {
        super(Ids.next());
        this.planId = planId;
        this.code = row.code();
        this.sortKey = new PrintedNumber(code).sortKey();
        this.title = LocalizedText.of(language, row.title());
        become(row, language);
    }

    /** Becomes what the source now prints; what is known in other languages stays. */
    void revise(GoalRow row, Language language) {
        become(row, language);
    }

    private void become(GoalRow row, Language language) {
        level = row.level();
        parent = row.parent();
        title = title.with(language, row.title());
        notes = row.notes();
    }

    /** The goal as the source prints it. */
    GoalRow row(Language language) {
        return content().row(language);
    }

    GoalContent content() {
        return new GoalContent(id(), code, level, parent, title, notes);
    }

    /** As a revision of its plan keeps it. */
    PlanPart part(Language language) {
        return content().part(row(language));
    }
}
