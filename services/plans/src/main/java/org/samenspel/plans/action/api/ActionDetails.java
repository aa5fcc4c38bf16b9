package org.samenspel.plans.action.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.action.Action;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.LocalizedText;

/**
 * An action as callers read it.
 *
 * @param goals the codes of the operational goals it works on
 * @param timing absent when the source prints none
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
        @Nullable String notes) {

    static ActionDetails of(Action action, UUID planId, References references) {
        return new ActionDetails(
                references.href(ActionResource.class, planId, action.number()),
                action.id(),
                action.number(),
                action.theme(),
                action.title(),
                action.goals(),
                action.responsible(),
                action.timing().ifKnown(),
                action.networkPartners(),
                action.notes());
    }
}
