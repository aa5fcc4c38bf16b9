package org.samenspel.plans.action.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.action.ActionContent;
import org.samenspel.plans.action.ActionRow;
import org.samenspel.plans.action.InternalCooperation;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An action as callers read it.
 *
 * @param goals the codes of the operational goals it works on
 * @param timing absent when the source prints none
 * @param withdrawal absent while the plan does it
 */
public record ActionDetails(
        URI href,
        UUID id,
        String number,
        String theme,
        LocalizedText title,
        List<String> goals,
        @Nullable String responsible,
        @Nullable Timing timing,
        List<String> networkPartners,
        @Nullable String notes,
        @Nullable LocalizedText description,
        List<InternalCooperation> internalCooperation,
        @Nullable String grantor,
        @Nullable Withdrawal withdrawal) {

    static ActionDetails of(ActionContent action, UUID planId, References references) {
        ActionRow row = action.row();
        return new ActionDetails(
                references.href(ActionResource.class, planId, row.number()),
                action.id(),
                row.number(),
                row.theme(),
                action.title(),
                row.goals(),
                row.responsible(),
                row.timing().ifKnown(),
                row.networkPartners(),
                row.notes(),
                action.description(),
                row.internalCooperation(),
                row.grantor(),
                action.withdrawal());
    }
}
