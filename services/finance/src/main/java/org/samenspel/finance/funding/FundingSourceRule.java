package org.samenspel.finance.funding;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of funding sources. */
public enum FundingSourceRule implements Rule {
    FUNDING_SOURCE_EXISTS(
            "fundingSourceExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een financieringsbron met deze referentie",
                    "L'organisation a déjà une source de financement avec cette référence",
                    "The organization already has a funding source with this reference")),
    ONLY_PROJECT_ASKS_OWN_CONTRIBUTION(
            "onlyProjectAsksOwnContribution",
            INPUT,
            new LocalizedText(
                    "Alleen een project vraagt een eigen inbreng",
                    "Seul un projet demande un apport propre",
                    "Only a project asks an own contribution")),
    NOBODY_GRANTS_OWN_INCOME(
            "nobodyGrantsOwnIncome",
            INPUT,
            new LocalizedText(
                    "Eigen inkomsten hebben geen subsidiegever",
                    "Les recettes propres n'ont pas de subsidiant",
                    "Own income has no grantor")),
    GRANTORS_DO_NOT_ADD_UP(
            "grantorsDoNotAddUp",
            INPUT,
            new LocalizedText(
                    "De bedragen van de subsidiegevers vormen samen niet het geheel",
                    "Les montants des subsidiants ne forment pas le tout",
                    "The amounts of the grantors do not add up to the whole")),
    NO_OWN_CONTRIBUTION(
            "noOwnContribution",
            STATE,
            new LocalizedText(
                    "De financieringsbron vraagt geen eigen inbreng",
                    "La source de financement ne demande pas d'apport propre",
                    "The funding source asks no own contribution")),
    COST_PROVES_ANOTHER(
            "costProvesAnother",
            STATE,
            new LocalizedText(
                    "Een kost bewijst de inbreng in maar één financieringsbron",
                    "Un coût ne prouve l'apport que dans une seule source de financement",
                    "A cost proves the contribution in one funding source only")),
    OWN_CONTRIBUTION_OVER_PROVEN(
            "ownContributionOverProven",
            STATE,
            new LocalizedText(
                    "Meer dan de gevraagde eigen inbreng wordt niet bewezen",
                    "On ne prouve pas plus que l'apport propre demandé",
                    "No more is proven than the own contribution that is asked")),
    EVIDENCE_WITHDRAWN(
            "evidenceWithdrawn",
            STATE,
            new LocalizedText(
                    "Het bewijsstuk is ingetrokken",
                    "La pièce justificative a été retirée",
                    "The evidence was withdrawn")),
    FUNDING_SOURCE_WITHDRAWN(
            "fundingSourceWithdrawn",
            STATE,
            new LocalizedText(
                    "De financieringsbron is ingetrokken",
                    "La source de financement a été retirée",
                    "The funding source was withdrawn")),
    EVIDENCE_COUNTS(
            "evidenceCounts",
            STATE,
            new LocalizedText(
                    "Een bewijsstuk bewijst er nog een eigen inbreng in",
                    "Une pièce justificative y prouve encore un apport propre",
                    "Evidence still proves an own contribution in it")),
    EVIDENCE_OUTSIDE_PERIOD(
            "evidenceOutsidePeriod",
            STATE,
            new LocalizedText(
                    "Een bewijsstuk valt buiten de nieuwe periode",
                    "Une pièce justificative tombe en dehors de la nouvelle période",
                    "Evidence is outside the new period")),
    COST_OUTSIDE_FUNDING_SOURCE(
            "costOutsideFundingSource",
            INPUT,
            new LocalizedText(
                    "De kost valt buiten de periode van de financieringsbron",
                    "Le coût tombe en dehors de la période de la source de financement",
                    "The cost is outside the period of the funding source"));

    private final Statement statement;

    FundingSourceRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
