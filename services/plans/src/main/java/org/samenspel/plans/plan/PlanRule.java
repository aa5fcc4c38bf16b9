package org.samenspel.plans.plan;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of plans. */
public enum PlanRule implements Rule {
    PLAN_EXISTS(
            "planExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een plan van deze soort dat op deze dag begint",
                    "L'organisation a déjà un plan de ce type qui commence ce jour-là",
                    "The organization already has a plan of this kind that starts on this day")),
    PLAN_PUBLISHED(
            "planPublished",
            STATE,
            new LocalizedText(
                    "Een gepubliceerd plan blijft gepubliceerd",
                    "Un plan publié reste publié",
                    "A published plan stays published")),
    REVISION_NEEDS_REASON(
            "revisionNeedsReason",
            INPUT,
            new LocalizedText(
                    "Een gepubliceerd plan wordt herzien met een reden",
                    "Un plan publié est révisé pour une raison que l'on dit",
                    "A published plan is revised for a reason that is told")),
    PLAN_SUBMITTED(
            "planSubmitted",
            STATE,
            new LocalizedText(
                    "Een plan dat voorligt, verandert niet",
                    "Un plan qui est soumis à un organe ne change pas",
                    "A plan that lies before a body does not change")),
    PLAN_NOT_SUBMITTED(
            "planNotSubmitted",
            STATE,
            new LocalizedText(
                    "Enkel wat voorligt, wordt teruggenomen",
                    "Seul ce qui est soumis est repris",
                    "Only what was submitted is taken back")),
    WITHDRAWN(
            "withdrawn",
            STATE,
            new LocalizedText(
                    "Wat geschrapt is, telt niet meer en verandert niet meer",
                    "Ce qui est retiré ne compte plus et ne change plus",
                    "What was withdrawn counts and changes no longer")),
    PLAN_NOT_PUBLISHED(
            "planNotPublished",
            STATE,
            new LocalizedText(
                    "Het plan is nog niet gepubliceerd",
                    "Le plan n'est pas encore publié",
                    "The plan is not published yet")),
    PLAN_EMPTY(
            "planEmpty",
            STATE,
            new LocalizedText(
                    "Een leeg plan wordt niet gepubliceerd",
                    "Un plan vide n'est pas publié",
                    "A plan with nothing in it is not published")),
    PLAN_IN_USE(
            "planInUse",
            STATE,
            new LocalizedText(
                    "Een jaarplan werkt aan de doelstellingen van dit plan",
                    "Un plan annuel travaille aux objectifs de ce plan",
                    "A year plan works on the goals of this plan")),
    MULTI_YEAR_PLAN_NOT_PUBLISHED(
            "multiYearPlanNotPublished",
            STATE,
            new LocalizedText(
                    "Eerst wordt het meerjarenplan gepubliceerd",
                    "Le plan pluriannuel est publié d'abord",
                    "The multi-year plan is published first")),
    PLAN_OUTSIDE_MULTI_YEAR_PLAN(
            "planOutsideMultiYearPlan",
            INPUT,
            new LocalizedText(
                    "Een jaarplan valt binnen de periode van zijn meerjarenplan",
                    "Un plan annuel se situe dans la période de son plan pluriannuel",
                    "A year plan lies within the period of its multi-year plan")),
    GOALS_OF_MULTI_YEAR_PLAN(
            "goalsOfMultiYearPlan",
            STATE,
            new LocalizedText(
                    "De doelstellingen zijn die van het meerjarenplan",
                    "Les objectifs sont ceux du plan pluriannuel",
                    "The goals are those of the multi-year plan")),
    NOT_WITHDRAWN(
            "notWithdrawn",
            STATE,
            new LocalizedText(
                    "Alleen wat werd ingetrokken, komt terug",
                    "Seul ce qui a été retiré revient",
                    "Only what was withdrawn comes back")),
    REVISION_OPEN(
            "revisionOpen",
            STATE,
            new LocalizedText(
                    "Het plan wordt al herzien",
                    "Le plan est déjà en cours de révision",
                    "The plan is being revised already")),
    REVISION_NOT_OPEN(
            "revisionNotOpen",
            STATE,
            new LocalizedText(
                    "Het plan wordt niet herzien",
                    "Le plan n'est pas en cours de révision",
                    "The plan is not being revised")),
    ACTIONS_BELONG_TO_YEAR_PLAN(
            "actionsBelongToYearPlan",
            STATE,
            new LocalizedText(
                    "Acties horen bij een jaarplan",
                    "Les actions appartiennent à un plan annuel",
                    "Actions belong to a year plan"));

    private final Statement statement;

    PlanRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
