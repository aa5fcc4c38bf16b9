package org.samenspel.finance.budget;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of staff allocation. */
public enum StaffAllocationRule implements Rule {
    STAFF_ALLOCATION_EXISTS(
            "staffAllocationExists",
            STATE,
            new LocalizedText(
                    "De begroting heeft al een personeelsinzet voor dit thema",
                    "Le budget a déjà une affectation du personnel pour ce thème",
                    "The budget already has a staff allocation for this theme")),
    STAFF_OVER_FULL_TIME(
            "staffOverFullTime",
            STATE,
            new LocalizedText(
                    "Niemand werkt meer dan 100 %",
                    "Personne ne travaille à plus de 100 %", "Nobody works more than 100 %")),
    STAFF_TWICE(
            "staffTwice",
            INPUT,
            new LocalizedText(
                    "Wie op een thema werkt, staat er één keer bij",
                    "Qui travaille sur un thème y figure une fois",
                    "Whoever works on a theme stands there once"));

    private final Statement statement;

    StaffAllocationRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
