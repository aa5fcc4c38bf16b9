package org.samenspel.plans.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An action as it reads, now or at some earlier moment.
 *
 * @param version that of the action as it stands, or the number of the revision that says it
 * @param isSnapshot whether a revision says it
 * @param row its texts in the language of its plan
 */
public record ActionContent(
        UUID id,
        long version,
        boolean isSnapshot,
        ActionRow row,
        LocalizedText title,
        @Nullable LocalizedText description)
        implements Aggregate {

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    /** Those that a revision of a plan says. */
    static Stream<ActionContent> saidBy(PlanSnapshot revision) {
        return revision.parts(PlanPart.Kind.ACTION).stream().map(part -> of(part, revision.number()));
    }

    /** As a plan had it, from the revision with this number. */
    static ActionContent of(PlanPart part, int revision) {
        return new ActionContent(
                part.id(),
                revision,
                true,
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

    /** What the other features know of it. */
    ActionScope scope() {
        return new ActionScope(row.number(), row.theme(), title, row.goals());
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
