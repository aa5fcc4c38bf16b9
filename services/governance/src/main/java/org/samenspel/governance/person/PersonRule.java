package org.samenspel.governance.person;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of people and their other mandates. */
public enum PersonRule implements Rule {
    OTHER_MANDATE_ENDED(
            "otherMandateEnded",
            STATE,
            new LocalizedText(
                    "Dit mandaat heeft al een laatste dag",
                    "Ce mandat a déjà un dernier jour",
                    "This mandate already has a last day")),
    OTHER_MANDATE_WITHDRAWN(
            "otherMandateWithdrawn",
            STATE,
            new LocalizedText(
                    "Dit mandaat is al ingetrokken", "Ce mandat est déjà retiré", "This mandate is withdrawn already")),
    PERSON_IN_USE(
            "personInUse",
            STATE,
            new LocalizedText(
                    "Wie een zetel heeft of in een vergadering genoemd is, werd niet bij vergissing ingevoerd",
                    "Qui a un siège ou est nommé dans une réunion n'a pas été enregistré par erreur",
                    "Who has a seat, or is named in a meeting, was not registered by mistake")),
    PERSON_WITHDRAWN(
            "personWithdrawn",
            STATE,
            new LocalizedText(
                    "Deze persoon is ingetrokken: de invoer was een vergissing",
                    "Cette personne est retirée: elle avait été enregistrée par erreur",
                    "This person is withdrawn: the entry was a mistake")),
    PERSON_ERASED(
            "personErased",
            STATE,
            new LocalizedText(
                    "Van deze persoon is de naam gewist",
                    "Le nom de cette personne a été effacé",
                    "The name of this person was erased")),
    ACCOUNT_TAKEN(
            "accountTaken",
            STATE,
            new LocalizedText(
                    "Dit account is al van iemand anders",
                    "Ce compte est déjà celui de quelqu'un d'autre",
                    "This account is somebody else's already"));

    private final Statement statement;

    PersonRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
