package org.samenspel.web.sample;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

enum NoteRule implements Rule {
    SLUG_TAKEN("slugTaken", Kind.STATE, "A note with this slug exists"),
    NO_MONDAYS("noMondays", Kind.INPUT, "Nobody writes on Mondays");

    private final String code;
    private final Kind kind;
    private final String title;

    NoteRule(String code, Kind kind, String title) {
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
        return new LocalizedText("NL " + title, "FR " + title, title);
    }
}
