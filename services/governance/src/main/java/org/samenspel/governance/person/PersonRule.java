package org.samenspel.governance.person;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of people and their other mandates. */
public enum PersonRule implements Rule {
    OTHER_MANDATE_ENDED(
            "otherMandateEnded",
            STATE,
            new LocalizedText(
                    "Dit mandaat heeft al een laatste dag",
                    "Ce mandat a déjà un dernier jour",
                    "This mandate already has a last day")),
    OTHER_MANDATE_WITHDRAWN(
            "otherMandateWithdrawn",
            STATE,
            new LocalizedText(
                    "Dit mandaat is al ingetrokken", "Ce mandat est déjà retiré", "This mandate is withdrawn already")),
    ACCOUNT_TAKEN(
            "accountTaken",
            STATE,
            new LocalizedText(
                    "Dit account is al van iemand anders",
                    "Ce compte est déjà celui de quelqu'un d'autre",
                    "This account is somebody else's already"));

    private final Statement statement;

    PersonRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
