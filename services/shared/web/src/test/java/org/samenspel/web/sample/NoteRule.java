package org.samenspel.web.sample;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

enum NoteRule implements Rule {
    SLUG_TAKEN("slugTaken", Kind.STATE, "A note with this slug exists"),
    NO_MONDAYS("noMondays", Kind.INPUT, "Nobody writes on Mondays");

    private final Statement statement;

    NoteRule(String code, Kind kind, String title) {
        this.statement = new Statement(code, kind, new LocalizedText("NL " + title, "FR " + title, title));
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
