package org.samenspel.partners.project;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of projects. */
public enum ProjectRule implements Rule {
    PROJECT_EXISTS(
            "projectExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een project met deze referentie",
                    "L'organisation a déjà un projet avec cette référence",
                    "The organization already has a project with this reference")),
    PROJECT_WITHDRAWN(
            "projectWithdrawn",
            STATE,
            new LocalizedText("Het project is ingetrokken", "Le projet a été retiré", "The project was withdrawn")),
    PARTICIPANT_TWICE(
            "participantTwice",
            INPUT,
            new LocalizedText(
                    "Een organisatie is op een dag promotor, copromotor of partner, één keer",
                    "Un jour, une organisation est promoteur, copromoteur ou partenaire, une seule fois",
                    "On a day an organization is promoter, co-promoter or partner, once")),
    OUTSIDE_PROJECT(
            "outsideProject",
            INPUT,
            new LocalizedText(
                    "Een organisatie doet mee op dagen van het project",
                    "Une organisation participe pendant le projet",
                    "An organization takes part on days of the project"));

    private final Statement statement;

    ProjectRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
