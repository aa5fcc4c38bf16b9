package org.samenspel.plans.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.Timing;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An action as the source prints it.
 *
 * @param goals the codes of the operational goals it works on, at least one, sorted
 * @param responsible by function
 * @param networkPartners in the order of the print
 * @param notes what is odd in the print
 * @param description what is done and why ("omschrijving")
 * @param internalCooperation who of the organization itself works along, in the order of the print
 * @param grantor who pays for it with a grant
 * @param withdrawal how the plan came to do without it; null while it does not
 */
public record ActionRow(
        String number,
        String theme,
        String title,
        List<String> goals,
        @Nullable String responsible,
        Timing timing,
        List<String> networkPartners,
        @Nullable String notes,
        @Nullable String description,
        List<InternalCooperation> internalCooperation,
        @Nullable String grantor,
        @Nullable Withdrawal withdrawal) {

    public ActionRow {
        goals = goals.stream().sorted().toList();
        networkPartners = List.copyOf(networkPartners);
        internalCooperation = List.copyOf(internalCooperation);
    }

    /** The same, withdrawn or not. */
    ActionRow with(@Nullable Withdrawal other) {
        return new ActionRow(
                number,
                theme,
                title,
                goals,
                responsible,
                timing,
                networkPartners,
                notes,
                description,
                internalCooperation,
                grantor,
                other);
    }
}
