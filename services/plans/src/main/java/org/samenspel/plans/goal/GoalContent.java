package org.samenspel.plans.goal;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;

/** A goal as it reads, now or at some earlier moment. */
public record GoalContent(
        UUID id,
        String code,
        GoalLevel level,
        @Nullable String parent,
        LocalizedText title,
        @Nullable String notes) {

    /** As a plan had it. */
    static GoalContent of(PlanPart part) {
        GoalRow row = GoalCsv.FORMAT.readBack(part.cells());
        LocalizedText title = Objects.requireNonNull(part.texts().get("title"));
        return new GoalContent(part.id(), row.code(), row.level(), row.parent(), title, row.notes());
    }

    /** As a table prints it. */
    GoalRow row(Language language) {
        return new GoalRow(code, level, parent, title.in(language), notes);
    }

    /** What the other features know of it. */
    GoalScope scope() {
        return new GoalScope(code, level, parent, title);
    }

    PlanPart part(GoalRow row) {
        return new PlanPart(PlanPart.Kind.GOAL, code, id, GoalCsv.FORMAT.cells(row), Map.of("title", title), null);
    }

    /** Sorts as people count. */
    public String sortKey() {
        return new PrintedNumber(code).sortKey();
    }
}
