package org.samenspel.finance.funding;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of fundings. */
public enum FundingRule implements Rule {
    FUNDING_EXISTS(
            "fundingExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een financiering met deze referentie",
                    "L'organisation a déjà un financement avec cette référence",
                    "The organization already has a funding with this reference")),
    STRUCTURAL_WITHOUT_OWN_SHARE(
            "structuralWithoutOwnShare",
            INPUT,
            new LocalizedText(
                    "Structurele financiering vraagt geen eigen aandeel",
                    "Un financement structurel ne demande pas de part propre",
                    "A structural funding asks no own share")),
    NO_OWN_SHARE(
            "noOwnShare",
            STATE,
            new LocalizedText(
                    "De financiering vraagt geen eigen aandeel",
                    "Le financement ne demande pas de part propre",
                    "The funding asks no own share")),
    COST_PROVES_ANOTHER(
            "costProvesAnother",
            STATE,
            new LocalizedText(
                    "Een kost bewijst maar één financiering",
                    "Un coût ne prouve qu'un seul financement",
                    "A cost proves one funding only")),
    FUNDING_OVER_PROVEN(
            "fundingOverProven",
            STATE,
            new LocalizedText(
                    "Meer dan het gevraagde eigen aandeel wordt niet bewezen",
                    "On ne prouve pas plus que la part propre demandée",
                    "No more is proven than the own share that is asked")),
    COST_OUTSIDE_FUNDING(
            "costOutsideFunding",
            INPUT,
            new LocalizedText(
                    "De kost valt buiten de periode van de financiering",
                    "Le coût tombe en dehors de la période du financement",
                    "The cost is outside the period of the funding"));

    private final Statement statement;

    FundingRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
