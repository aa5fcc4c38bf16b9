package org.samenspel.privacy;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of what people ask about their personal data. */
public enum PrivacyRule implements Rule {
    PERSONAL_DATA_REQUEST_ANSWERED(
            "personalDataRequestAnswered",
            STATE,
            new LocalizedText(
                    "Deze vraag is al beantwoord",
                    "Cette demande a déjà reçu une réponse",
                    "This request was answered already")),
    REFUSED_WITH_CANDIDATES(
            "refusedWithCandidates",
            INPUT,
            new LocalizedText(
                    "Wat geweigerd wordt, gaat over geen gegevens",
                    "Ce qui est refusé ne porte sur aucune donnée",
                    "What is refused is about no records")),
    ACCESS_NOT_GRANTED(
            "accessNotGranted",
            STATE,
            new LocalizedText(
                    "Alleen wie inzage kreeg, krijgt een verslag",
                    "Seul un accès accordé donne un rapport",
                    "Only access that was granted gives a report")),
    PERSONAL_DATA_RESTRICTED(
            "personalDataRestricted",
            STATE,
            new LocalizedText(
                    "Deze gegevens worden voor nu niet gebruikt en niet gewijzigd",
                    "Ces données ne sont pour l'instant ni utilisées ni modifiées",
                    "These data are neither used nor changed for now")),
    RESTRICTION_NOT_IN_FORCE(
            "restrictionNotInForce",
            STATE,
            new LocalizedText(
                    "Alleen een beperking die geldt, wordt opgeheven",
                    "Seule une limitation en vigueur est levée",
                    "Only a restriction that is in force is lifted")),
    NOTHING_TO_CONCLUDE(
            "nothingToConclude",
            STATE,
            new LocalizedText(
                    "Alleen een bezwaar of een verbetering die in behandeling is, wordt afgerond",
                    "Seule une opposition ou une rectification en cours est conclue",
                    "Only an objection or a correction that is under way is concluded"));

    private final Statement statement;

    PrivacyRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
