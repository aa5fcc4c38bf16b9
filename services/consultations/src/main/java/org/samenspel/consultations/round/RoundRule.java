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

    private final String code;
    private final Kind kind;
    private final LocalizedText title;

    RoundRule(String code, Kind kind, LocalizedText title) {
        this.code = code;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
