package org.samenspel.partners.obligation;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of obligations. */
public enum ObligationRule implements Rule {
    OBLIGATION_EXISTS(
            "obligationExists",
            STATE,
            new LocalizedText(
                    "De overeenkomst heeft al een verbintenis met deze code",
                    "L'accord a déjà une obligation avec ce code",
                    "The agreement already has an obligation with this code")),
    UNKNOWN_ARTICLE(
            "unknownArticle",
            INPUT,
            new LocalizedText(
                    "Een verbintenis volgt uit een artikel van de overeenkomst",
                    "Une obligation découle d'un article de l'accord",
                    "An obligation follows from an article of the agreement")),
    UNKNOWN_BODY(
            "unknownBody",
            INPUT,
            new LocalizedText(
                    "De overeenkomst kent dit orgaan niet",
                    "L'accord ne connaît pas cet organe",
                    "The agreement does not know this body")),
    OUTSIDE_TERM(
            "outsideTerm",
            INPUT,
            new LocalizedText(
                    "De dag valt buiten de termijn van de overeenkomst",
                    "Le jour se situe hors de la durée de l'accord",
                    "The day lies outside the term of the agreement")),
    AGREEMENT_NOT_ACTIVE(
            "agreementNotActive",
            STATE,
            new LocalizedText(
                    "De overeenkomst is nog niet begonnen",
                    "L'accord n'a pas encore commencé",
                    "The agreement has not begun yet")),
    NOT_BY_DOCUMENT(
            "notByDocument",
            STATE,
            new LocalizedText(
                    "Deze verbintenis wordt niet met een document nagekomen",
                    "Cette obligation n'est pas remplie par un document",
                    "This obligation is not fulfilled by a document")),
    EVENT_WITHOUT_REFERENCE(
            "eventWithoutReference",
            INPUT,
            new LocalizedText("Zeg wat er gebeurd is", "Dites ce qui s'est passé", "Say what happened")),
    OBLIGATION_WITHDRAWN(
            "obligationWithdrawn",
            STATE,
            new LocalizedText(
                    "De verbintenis is ingetrokken", "L'obligation est retirée", "The obligation was withdrawn")),
    NOT_ON_REQUEST(
            "notOnRequest",
            STATE,
            new LocalizedText(
                    "Deze verbintenis begint niet met een vraag",
                    "Cette obligation ne commence pas par une demande",
                    "This obligation does not begin with a request"));

    private final Statement statement;

    ObligationRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
