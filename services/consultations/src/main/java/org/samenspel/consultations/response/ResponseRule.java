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

    private final String code;
    private final Kind kind;
    private final LocalizedText title;

    ResponseRule(String code, Kind kind, LocalizedText title) {
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
