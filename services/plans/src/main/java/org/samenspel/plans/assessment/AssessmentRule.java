package org.samenspel.plans.assessment;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of assessments. */
public enum AssessmentRule implements Rule {
    PRINCIPLE_TWICE(
            "principleTwice",
            INPUT,
            new LocalizedText(
                    "Een code noemt één principe", "Un code désigne un seul principe", "A code names one principle")),
    EACH_PRINCIPLE_ONCE(
            "eachPrincipleOnce",
            INPUT,
            new LocalizedText(
                    "Er wordt over elk principe één keer geoordeeld",
                    "On juge une fois selon chaque principe",
                    "Each principle is judged by once")),
    FRAMEWORK_OF_ANOTHER_AGREEMENT(
            "frameworkOfAnotherAgreement",
            INPUT,
            new LocalizedText(
                    "Met de principes van een overeenkomst wordt die overeenkomst beoordeeld",
                    "Les principes d'un accord servent à juger cet accord",
                    "By the principles of an agreement that agreement is judged")),
    ASSESSMENT_EXISTS(
            "assessmentExists",
            STATE,
            new LocalizedText(
                    "De organisatie beoordeelde dit al: ze beoordeelt het opnieuw in een volgende versie",
                    "L'organisation l'a déjà évalué: elle le réévalue dans une version suivante",
                    "The organization assessed this already: it does so again in a next version")),
    ASSESSMENT_WITHDRAWN(
            "assessmentWithdrawn",
            STATE,
            new LocalizedText(
                    "De beoordeling is ingetrokken", "L'évaluation a été retirée", "The assessment was withdrawn")),
    FRAMEWORK_IN_USE(
            "frameworkInUse",
            STATE,
            new LocalizedText(
                    "Met dit kader is er beoordeeld: de beoordelingen gaan voor",
                    "Ce cadre a servi à évaluer : les évaluations priment",
                    "Something was assessed by this framework: the assessments come first")),
    FRAMEWORK_WITHDRAWN(
            "frameworkWithdrawn",
            STATE,
            new LocalizedText("Het kader is ingetrokken", "Le cadre a été retiré", "The framework was withdrawn"));

    private final Statement statement;

    AssessmentRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
