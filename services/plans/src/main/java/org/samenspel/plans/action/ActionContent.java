package org.samenspel.plans.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.Withdrawal;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.Aggregate;

/**
 * An action as it reads, now or at some earlier moment.
 *
 * @param version 0 for an earlier moment
 * @param row its texts in the language of its plan
 */
public record ActionContent(
        UUID id,
        long version,
        ActionRow row,
        LocalizedText title,
        @Nullable LocalizedText description) implements Aggregate {

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    /** As a plan had it. */
    static ActionContent of(PlanPart part) {
        return new ActionContent(
                part.id(),
                0,
                ActionCsv.FORMAT.readBack(part.cells()).with(part.withdrawal()),
                Objects.requireNonNull(part.texts().get(TITLE)),
                part.texts().get(DESCRIPTION));
    }

    PlanPart part() {
        Map<String, LocalizedText> texts = new HashMap<>(Map.of(TITLE, title));
        if (description != null) {
            texts.put(DESCRIPTION, description);
        }
        return new PlanPart(
                PlanPart.Kind.ACTION, row.number(), id, ActionCsv.FORMAT.cells(row.with(null)), texts, withdrawal());
    }

    /** How the plan came to do without it; null while it does not. */
    public @Nullable Withdrawal withdrawal() {
        return row.withdrawal();
    }

    boolean fits(ActionFilter filter) {
        return (filter.theme() == null || filter.theme().equals(SearchKey.of(row.theme())))
                && (filter.goal() == null || row.goals().contains(filter.goal()));
    }

    /** Sorts as people count. */
    public String sortKey() {
        return new PrintedNumber(row.number()).sortKey();
    }
}
