package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.action.ActionOutline;
import org.samenspel.values.LocalizedText;

/** Where an action stands. */
public record ActionProgress(
        String number, LocalizedText title, String theme, Totals totals, List<IndicatorProgress> indicators) {

    static ActionProgress of(ActionOutline action, List<IndicatorProgress> indicators) {
        return new ActionProgress(action.number(), action.title(), action.theme(), Totals.of(indicators), indicators);
    }
}
