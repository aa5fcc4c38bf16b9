package org.samenspel.consultations.round;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of rounds. */
public enum RoundRule implements Rule {
    ROUND_EXISTS(
            "roundExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een ronde met deze referentie",
                    "L'organisation a déjà un cycle avec cette référence",
                    "The organization already has a round with this reference"));

    private final Statement statement;

    RoundRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
