package org.samenspel.plans.measurement;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of measurements. */
public enum MeasurementRule implements Rule {
    MEASUREMENT_OF_OTHER_KIND(
            "measurementOfOtherKind",
            INPUT,
            new LocalizedText(
                    "Een aantal of percentage wordt gemeten met een waarde, een mijlpaal of oordeel is behaald of niet",
                    "Un nombre ou un pourcentage se mesure par une valeur, un jalon ou un jugement est atteint ou non",
                    "A count or percentage is measured by a value; a milestone or judgment is achieved or not")),
    MEASURED_OUT_OF_BASE(
            "measuredOutOfBase",
            INPUT,
            new LocalizedText(
                    "Een aandeel wordt gemeten als een deel van een geheel, iets anders niet",
                    "Une part se mesure comme partie d'un tout, autre chose non",
                    "A share is measured as a part of a base, and nothing else is")),
    MEASUREMENT_NOT_CONFIRMED(
            "measurementNotConfirmed",
            INPUT,
            new LocalizedText(
                    "Een getal dat vaker fout dan juist is, moet bevestigd worden",
                    "Un nombre qui est plus souvent faux que juste doit être confirmé",
                    "A number that is wrong more often than right has to be confirmed")),
    MEASURED_IN_FUTURE(
            "measuredInFuture",
            INPUT,
            new LocalizedText(
                    "Wat nog niet gebeurd is, wordt niet gemeten",
                    "Ce qui n'a pas encore eu lieu ne se mesure pas",
                    "What did not happen yet is not measured")),
    MEASURED_LONG_BEFORE_PLAN(
            "measuredLongBeforePlan",
            INPUT,
            new LocalizedText(
                    "Er wordt gemeten vanaf een jaar vóór de periode van het plan",
                    "On mesure à partir d'un an avant la période du plan",
                    "Measurements begin one year before the period of the plan")),
    MEASUREMENT_OF_ANOTHER(
            "measurementOfAnother",
            STATE,
            new LocalizedText(
                    "Een partner corrigeert alleen wat hij zelf gemeten heeft",
                    "Un partenaire ne corrige que ce qu'il a mesuré lui-même",
                    "A partner corrects only what it measured itself")),
    MEASUREMENT_CORRECTED(
            "measurementCorrected",
            STATE,
            new LocalizedText(
                    "Deze meting is al gecorrigeerd: corrigeer de correctie",
                    "Cette mesure est déjà corrigée : corrigez la correction",
                    "This measurement is already corrected: correct the correction")),
    MEASUREMENT_WITHDRAWN(
            "measurementWithdrawn",
            STATE,
            new LocalizedText("De meting is ingetrokken", "La mesure a été retirée", "The measurement was withdrawn"));

    private final Statement statement;

    MeasurementRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
