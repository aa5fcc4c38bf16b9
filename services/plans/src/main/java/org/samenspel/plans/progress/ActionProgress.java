package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.values.LocalizedText;

/**
 * Where an action stands.
 *
 * @param meetingsHeld different meetings that count on one of its indicators
 */
record ActionProgress(
        String number,
        LocalizedText title,
        String theme,
        long meetingsHeld,
        Totals totals,
        List<IndicatorProgress> indicators) {

    static ActionProgress of(ActionScope action, long meetingsHeld, List<IndicatorProgress> indicators) {
        return new ActionProgress(
                action.number(), action.title(), action.theme(), meetingsHeld, Totals.of(indicators), indicators);
    }
}
