package org.samenspel.governance.diversity;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of diversity reports: they keep anybody from showing in a count, or between two counts. */
public enum DiversityRule implements Rule {
    NOTHING_ASKED(
            "nothingAsked",
            STATE,
            new LocalizedText(
                    "Geen regel van een orgaan vraagt naar herkomst, gender of leeftijd",
                    "Aucune règle d'un organe ne porte sur l'origine, le genre ou l'âge",
                    "No rule of a body asks about origin, gender or age")),
    QUESTIONS_DIFFER(
            "questionsDiffer",
            STATE,
            new LocalizedText(
                    "De regels van de organen stellen dezelfde vraag op twee manieren",
                    "Les règles des organes posent la même question de deux façons",
                    "The rules of the bodies ask the same question in two ways")),
    TOO_FEW_PEOPLE(
            "tooFewPeople",
            STATE,
            new LocalizedText(
                    "Er zijn te weinig mensen om te tellen zonder dat iemand zichtbaar wordt",
                    "Il y a trop peu de personnes pour compter sans que quelqu'un apparaisse",
                    "There are too few people to count without anybody showing")),
    TOO_FEW_CHANGES(
            "tooFewChanges",
            STATE,
            new LocalizedText(
                    "Sinds een eerder diversiteitsrapport is te weinig veranderd om te tellen zonder dat iemand zichtbaar wordt",
                    "Trop peu a changé depuis un rapport de diversité antérieur pour compter sans que quelqu'un apparaisse",
                    "Too little has changed since an earlier diversity report to count without anybody showing"));

    private final Statement statement;

    DiversityRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
