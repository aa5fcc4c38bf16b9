package org.samenspel.plans.indicator;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of indicators. */
public enum IndicatorRule implements Rule {
    TARGET_OF_MEASURED_KIND_ONLY(
            "targetOfMeasuredKindOnly",
            INPUT,
            new LocalizedText(
                    "Enkel een aantal of een percentage heeft een streefwaarde, en heeft die altijd",
                    "Seul un nombre ou un pourcentage a une valeur cible, et en a toujours une",
                    "Only a count or a percentage has a target, and always has one")),
    TARGET_NEEDS_DECIDER(
            "targetNeedsDecider",
            INPUT,
            new LocalizedText(
                    "Van een nieuwe streefwaarde in een gepubliceerd plan is bekend wie ze besliste",
                    "D'une nouvelle valeur cible dans un plan publié, on sait qui l'a décidée",
                    "Of a new target in a published plan it is known who decided it")),
    TARGET_NOT_CONFIRMED(
            "targetNotConfirmed",
            INPUT,
            new LocalizedText(
                    "Een streefwaarde die vaker fout dan juist is, moet bevestigd worden",
                    "Une valeur cible qui est plus souvent fausse que juste doit être confirmée",
                    "A target that is wrong more often than right has to be confirmed")),
    MEASURED_OF_OTHER_CLASS(
            "measuredOfOtherClass",
            INPUT,
            new LocalizedText(
                    "Een gemeente telt bij het deel van haar klasse op die dag",
                    "Une commune compte dans la partie de sa classe ce jour-là",
                    "A municipality counts on the part of its class on that day")),
    MEASURED_BY_ITS_PARTS(
            "measuredByItsParts",
            STATE,
            new LocalizedText(
                    "Deze indicator is wat zijn delen samen zijn: meet een deel",
                    "Cet indicateur est ce que sont ses parties ensemble : mesurez une partie",
                    "This indicator is what its parts are together: measure a part"));

    private final Statement statement;

    IndicatorRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
