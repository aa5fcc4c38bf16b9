package org.samenspel.governance.body;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of bodies. */
public enum BodyRule implements Rule {
    BODY_EXISTS(
            "bodyExists",
            STATE,
            new LocalizedText(
                    "Er is al een orgaan met deze code in deze organisatie of overeenkomst",
                    "Il existe déjà un organe avec ce code dans cette organisation ou cet accord",
                    "There is a body with this code already in this organization or agreement")),
    BODY_IN_USE(
            "bodyInUse",
            STATE,
            new LocalizedText(
                    "Een orgaan met mandaten, vergaderingen of beslissingen werd niet bij vergissing opgericht",
                    "Un organe qui a des mandats, des réunions ou des décisions n'a pas été créé par erreur",
                    "A body with mandates, meetings or decisions was not set up by mistake")),
    BODY_WITHDRAWN(
            "bodyWithdrawn",
            STATE,
            new LocalizedText(
                    "Het orgaan is ingetrokken: het werd bij vergissing opgericht",
                    "L'organe est retiré: il avait été créé par erreur",
                    "The body is withdrawn: it was set up by mistake")),
    BODY_NOT_IN_AGREEMENT(
            "bodyNotInAgreement",
            INPUT,
            new LocalizedText(
                    "De overeenkomst vraagt geen orgaan met deze code",
                    "L'accord ne prévoit pas d'organe avec ce code",
                    "The agreement asks for no body with this code"));

    private final Statement statement;

    BodyRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
