package org.samenspel.consultations.response;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of responses. */
public enum ResponseRule implements Rule {
    RESPONSE_CHANGED(
            "responseChanged",
            STATE,
            new LocalizedText(
                    "Een antwoord dat bewaard is, verandert niet meer",
                    "Une réponse enregistrée ne change plus",
                    "A response that was stored does not change"));

    private final Statement statement;

    ResponseRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
