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
                    "The organization already has a round with this reference")),
    ROUND_IN_USE(
            "roundInUse",
            STATE,
            new LocalizedText(
                    "In deze ronde werd een campagne gepubliceerd",
                    "Une campagne a été publiée dans ce cycle",
                    "A campaign was published in this round")),
    ROUND_WITHDRAWN(
            "roundWithdrawn",
            STATE,
            new LocalizedText("De ronde is ingetrokken", "Le cycle a été retiré", "The round was withdrawn"));

    private final Statement statement;

    RoundRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
