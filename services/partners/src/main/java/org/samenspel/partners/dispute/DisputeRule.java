package org.samenspel.partners.dispute;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of disputes. */
public enum DisputeRule implements Rule {
    DISPUTE_WITH_ITSELF(
            "disputeWithItself",
            INPUT,
            new LocalizedText(
                    "Een geschil gaat tussen partijen",
                    "Un différend oppose des parties",
                    "A dispute is between parties")),
    NOT_IN_DISPUTE(
            "notInDispute",
            STATE,
            new LocalizedText(
                    "Deze partij is niet bij het geschil betrokken",
                    "Cette partie n'est pas concernée par le différend",
                    "This party is not in the dispute")),
    STEP_BEFORE_OPENING(
            "stepBeforeOpening",
            INPUT,
            new LocalizedText(
                    "Een stap komt niet voor de opening of voor wat eraan voorafging",
                    "Une étape ne précède pas l'ouverture ni ce qui l'a amenée",
                    "A step does not come before the opening, or before what led to it")),
    CONSULTATION_FIRST(
            "consultationFirst",
            STATE,
            new LocalizedText(
                    "De partijen overleggen eerst",
                    "Les parties se concertent d'abord",
                    "The parties consult each other first")),
    OUTCOME_WITHOUT_NOTE(
            "outcomeWithoutNote",
            INPUT,
            new LocalizedText(
                    "Een geschil eindigt met wat eruit kwam",
                    "Un différend se termine par ce qui en résulte",
                    "A dispute ends with what came of it")),
    MEDIATOR_ANSWERED(
            "mediatorAnswered",
            STATE,
            new LocalizedText(
                    "Deze partij heeft al geantwoord op dit voorstel",
                    "Cette partie a déjà répondu à cette proposition",
                    "This party already answered this proposal")),
    DISPUTE_OVER(
            "disputeOver",
            STATE,
            new LocalizedText(
                    "Het geschil is afgelopen of ingetrokken",
                    "Le différend est terminé ou retiré",
                    "The dispute is over or was withdrawn")),
    STEP_FOLLOWED(
            "stepFollowed",
            STATE,
            new LocalizedText(
                    "Er is daarna nog iets gebeurd", "Autre chose a été fait depuis", "Something was done after it")),
    STEP_WITHDRAWN(
            "stepWithdrawn",
            STATE,
            new LocalizedText(
                    "De stap is al ingetrokken", "L'étape est déjà retirée", "The step was withdrawn before"));

    private final Statement statement;

    DisputeRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
