package org.samenspel.plans.csv;

import java.util.List;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/** The rules of imports. */
public enum ImportRule implements Rule {
    IMPORT_REJECTED(
            "importRejected",
            new LocalizedText(
                    "De import werd geweigerd en er is niets gewijzigd",
                    "L'importation a été refusée et rien n'a changé",
                    "The import was refused and nothing was changed"));

    private final String code;
    private final LocalizedText title;

    ImportRule(String code, LocalizedText title) {
        this.code = code;
        this.title = title;
    }

    /** The whole file can't be read, for one reason. */
    static RuleViolation unreadable(String where, String detail) {
        Issue issue = Issue.schemaViolation(where, null, detail);
        return new RuleViolation(IMPORT_REJECTED, "The file can't be read", List.of(issue));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INPUT;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
