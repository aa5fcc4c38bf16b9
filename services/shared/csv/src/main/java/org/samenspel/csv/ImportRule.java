package org.samenspel.csv;

import static org.samenspel.values.rule.Rule.Kind.INPUT;

import java.util.List;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/** The rules of imports. */
public enum ImportRule implements Rule {
    IMPORT_REJECTED(
            "importRejected",
            INPUT,
            new LocalizedText(
                    "De import werd geweigerd en er is niets gewijzigd",
                    "L'importation a été refusée et rien n'a changé",
                    "The import was refused and nothing was changed")),
    IMPORT_NOT_CONFIRMED(
            "importNotConfirmed",
            INPUT,
            new LocalizedText(
                    "De import moet bevestigd worden en er is niets gewijzigd",
                    "L'importation doit être confirmée et rien n'a changé",
                    "The import has to be confirmed and nothing was changed"));

    private final Statement statement;

    ImportRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    /** The whole file can't be read, for one reason. */
    static RuleViolation unreadable(String where, String detail) {
        Issue issue = Issue.schemaViolation(where, null, detail);
        return new RuleViolation(IMPORT_REJECTED, "The file can't be read", List.of(issue));
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
