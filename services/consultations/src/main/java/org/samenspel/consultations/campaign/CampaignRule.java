package org.samenspel.consultations.campaign;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of campaigns. */
public enum CampaignRule implements Rule {
    CAMPAIGN_EXISTS(
            "campaignExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een campagne met deze referentie",
                    "L'organisation a déjà une campagne avec cette référence",
                    "The organization already has a campaign with this reference")),
    ANONYMOUS_ONLY(
            "anonymousOnly",
            INPUT,
            new LocalizedText(
                    "Elke campagne is voorlopig anoniem",
                    "Toute campagne est pour l'instant anonyme",
                    "For now every campaign is anonymous")),
    UNKNOWN_INDICATOR(
            "unknownIndicator",
            INPUT,
            new LocalizedText(
                    "Een campagne draagt bij aan indicatoren van gepubliceerde plannen die iets tellen",
                    "Une campagne contribue à des indicateurs de plans publiés qui comptent quelque chose",
                    "A campaign contributes to indicators of published plans that count something")),
    CAMPAIGN_PUBLISHED(
            "campaignPublished",
            STATE,
            new LocalizedText(
                    "Een gepubliceerde campagne ligt vast",
                    "Une campagne publiée ne change plus",
                    "A published campaign is fixed")),
    QUESTIONNAIRE_MISSING(
            "questionnaireMissing",
            STATE,
            new LocalizedText(
                    "Een campagne zonder vragenlijst wordt niet gepubliceerd",
                    "Une campagne sans questionnaire n'est pas publiée",
                    "A campaign without a questionnaire is not published")),
    CAMPAIGN_OVER(
            "campaignOver",
            STATE,
            new LocalizedText(
                    "Het sluitingsmoment van de campagne is al voorbij",
                    "Le moment de clôture de la campagne est déjà passé",
                    "The closing instant of the campaign has passed")),
    CAMPAIGN_NOT_OPEN(
            "campaignNotOpen",
            STATE,
            new LocalizedText("De campagne is niet open", "La campagne n'est pas ouverte", "The campaign is not open")),
    CAMPAIGN_NOT_CLOSED(
            "campaignNotClosed",
            STATE,
            new LocalizedText(
                    "De resultaten zijn er pas als de campagne gesloten is",
                    "Les résultats ne sont connus qu'à la clôture de la campagne",
                    "There are no results until the campaign is closed"));

    private final Statement statement;

    CampaignRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
