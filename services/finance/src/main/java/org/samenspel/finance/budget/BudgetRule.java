package org.samenspel.finance.budget;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of budgets. */
public enum BudgetRule implements Rule {
    BUDGET_EXISTS(
            "budgetExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een begroting met deze referentie",
                    "L'organisation a déjà un budget avec cette référence",
                    "The organization already has a budget with this reference")),
    BUDGET_FIXED(
            "budgetFixed",
            STATE,
            new LocalizedText(
                    "Een ingediende of goedgekeurde begroting ligt vast",
                    "Un budget soumis ou approuvé ne change plus",
                    "A submitted or approved budget is fixed")),
    BUDGET_EMPTY(
            "budgetEmpty",
            STATE,
            new LocalizedText(
                    "Een begroting zonder lijnen wordt niet ingediend",
                    "Un budget sans lignes n'est pas soumis",
                    "A budget without lines is not submitted")),
    BUDGET_NOT_SUBMITTED(
            "budgetNotSubmitted",
            STATE,
            new LocalizedText(
                    "Alleen een ingediende begroting wordt teruggenomen",
                    "Seul un budget soumis peut être retiré",
                    "Only a submitted budget is withdrawn")),
    BUDGET_NOT_APPROVED(
            "budgetNotApproved",
            STATE,
            new LocalizedText(
                    "Alleen een begroting die goedgekeurd werd, wordt herzien",
                    "Seul un budget qui a été approuvé peut être révisé",
                    "Only a budget that was approved is revised")),
    BUDGET_BEING_REVISED(
            "budgetBeingRevised",
            STATE,
            new LocalizedText(
                    "Er is al een volgende versie van de begroting",
                    "Il existe déjà une version suivante du budget",
                    "There is a next version of the budget already")),
    UNKNOWN_GOAL(
            "unknownGoal",
            INPUT,
            new LocalizedText(
                    "De doelstelling staat niet in het gepubliceerde plan",
                    "L'objectif ne figure pas dans le plan publié",
                    "The goal is not in the published plan")),
    CODE_TWICE(
            "codeTwice",
            INPUT,
            new LocalizedText(
                    "Een code komt maar één keer voor", "Un code n'apparaît qu'une fois", "A code occurs once only")),
    UNKNOWN_GROUP(
            "unknownGroup",
            INPUT,
            new LocalizedText(
                    "De rubriek staat niet in de begroting",
                    "La rubrique ne figure pas dans le budget",
                    "The group is not in the budget")),
    STAFF_LINE_WITH_GOALS(
            "staffLineWithGoals",
            INPUT,
            new LocalizedText(
                    "De doelstellingen van personeel staan bij de personeelsinzet",
                    "Les objectifs du personnel figurent dans l'affectation du personnel",
                    "The goals of staff stand with its allocation")),
    STAFF_LINE_TWICE(
            "staffLineTwice",
            INPUT,
            new LocalizedText(
                    "Een begroting heeft één lijn voor personeel, zonder thema",
                    "Un budget a une seule ligne de personnel, sans thème",
                    "A budget has one line of staff, without a theme"));

    private final Statement statement;

    BudgetRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
