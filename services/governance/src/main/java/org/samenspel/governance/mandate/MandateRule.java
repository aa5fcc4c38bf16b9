package org.samenspel.governance.mandate;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.governance.person.Incompatibility;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of mandates. */
public enum MandateRule implements Rule {
    MANDATE_OUTSIDE_BODY_PERIOD(
            "mandateOutsideBodyPeriod",
            STATE,
            new LocalizedText(
                    "Een mandaat valt binnen de periode van het orgaan",
                    "Un mandat tombe dans la période de l'organe",
                    "A mandate lies within the period of its body")),
    MANDATE_OVERLAPS(
            "mandateOverlaps",
            STATE,
            new LocalizedText(
                    "Een persoon heeft één mandaat tegelijk in een orgaan",
                    "Une personne a un seul mandat à la fois dans un organe",
                    "A person has one mandate at a time in a body")),
    /** 000, article 6 §2; article 3: nothing of the agreement takes effect before its first day, or after its last one. */
    NOT_NAMED_BY_PARTY(
            "notNamedByParty",
            INPUT,
            new LocalizedText(
                    "In een orgaan van een overeenkomst duidt elke partij haar eigen leden aan, voor dagen waarop ze partij is",
                    "Dans un organe d'un accord, chaque partie désigne ses propres membres, pour des jours où elle est partie",
                    "In a body of an agreement each party names its own members, for days on which it is party")),
    BODY_FULL(
            "bodyFull",
            STATE,
            new LocalizedText("Het orgaan is voltallig", "L'organe est au complet", "The body has no free seat")),
    MANDATE_ENDED(
            "mandateEnded",
            STATE,
            new LocalizedText("Het mandaat is al beëindigd", "Le mandat a déjà pris fin", "The mandate has ended")),
    MANDATE_WITHDRAWN(
            "mandateWithdrawn",
            STATE,
            new LocalizedText(
                    "Het mandaat is ingetrokken: het werd bij vergissing gegeven",
                    "Le mandat est retiré: il avait été donné par erreur",
                    "The mandate is withdrawn: it was given by mistake")),
    END_OUTSIDE_MANDATE(
            "endOutsideMandate",
            INPUT,
            new LocalizedText(
                    "Een mandaat eindigt op een dag die het loopt",
                    "Un mandat prend fin un jour de sa durée",
                    "A mandate ends on one of its days")),
    /** Statutes, article 8. */
    PAID_EXECUTIVE_POLITICAL_MANDATE(
            "paidExecutivePoliticalMandate",
            STATE,
            new LocalizedText(
                    "Een bezoldigd uitvoerend politiek mandaat is onverenigbaar met een zetel in dit orgaan",
                    "Un mandat politique exécutif rémunéré est incompatible avec un siège dans cet organe",
                    "A paid executive political mandate does not go together with a seat in this body")),
    /** Code of conduct. */
    PAID_SERVICES_OR_CONTRACTS(
            "paidServicesOrContracts",
            STATE,
            new LocalizedText(
                    "Betaalde diensten of contracten zijn onverenigbaar met een zetel in dit orgaan",
                    "Des services rémunérés ou des contrats sont incompatibles avec un siège dans cet organe",
                    "Paid services or contracts do not go together with a seat in this body"));

    private final Statement statement;

    MandateRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    /** The rule that refuses a seat because of this. */
    static MandateRule of(Incompatibility incompatibility) {
        return switch (incompatibility) {
            case PAID_EXECUTIVE_POLITICAL_MANDATE -> PAID_EXECUTIVE_POLITICAL_MANDATE;
            case PAID_SERVICES_OR_CONTRACTS -> PAID_SERVICES_OR_CONTRACTS;
        };
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
