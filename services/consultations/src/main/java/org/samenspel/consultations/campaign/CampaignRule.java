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
                    "Een campagne draagt bij aan een aantal of een mijlpaal van een gepubliceerd plan",
                    "Une campagne contribue à un nombre ou un jalon d'un plan publié",
                    "A campaign contributes to a count or a milestone of a published plan")),
    CAMPAIGN_PUBLISHED(
            "campaignPublished",
            STATE,
            new LocalizedText(
                    "Een gepubliceerde campagne ligt vast",
                    "Une campagne publiée ne change plus",
                    "A published campaign is fixed")),
    CAMPAIGN_NOT_PUBLISHED(
            "campaignNotPublished",
            STATE,
            new LocalizedText(
                    "Alleen een gepubliceerde campagne wordt verlengd of ingetrokken",
                    "Seule une campagne publiée est prolongée ou retirée",
                    "Only a published campaign is extended or withdrawn")),
    CAMPAIGN_WITHDRAWN(
            "campaignWithdrawn",
            STATE,
            new LocalizedText(
                    "De campagne is ingetrokken voor ze open ging",
                    "La campagne a été retirée avant son ouverture",
                    "The campaign was withdrawn before it opened")),
    CAMPAIGN_OPENED(
            "campaignOpened",
            STATE,
            new LocalizedText(
                    "Een campagne die open ging, wordt niet ingetrokken maar gesloten",
                    "Une campagne qui a été ouverte n'est pas retirée mais clôturée",
                    "A campaign that opened is not withdrawn but closed")),
    WARNINGS_NOT_CONFIRMED(
            "warningsNotConfirmed",
            STATE,
            new LocalizedText(
                    "Een campagne met waarschuwingen wordt pas gepubliceerd als die bevestigd zijn",
                    "Une campagne qui donne lieu à des avertissements n'est publiée que s'ils sont confirmés",
                    "A campaign with warnings is published only when they are confirmed")),
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
                    "There are no results until the campaign is closed")),
    CAMPAIGN_LOST(
            "campaignLost",
            STATE,
            new LocalizedText(
                    "De antwoorden op de campagne zijn verloren: er komen geen resultaten",
                    "Les réponses à la campagne sont perdues : il n'y aura pas de résultats",
                    "The answers to the campaign are lost: there will be no results"));

    private final Statement statement;

    CampaignRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
