package org.samenspel.plans.indicator;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of indicators. */
public enum IndicatorRule implements Rule {
    TARGET_OF_MEASURED_KIND_ONLY(
            "targetOfMeasuredKindOnly",
            new LocalizedText(
                    "Enkel een aantal of een percentage heeft een streefwaarde, en heeft die altijd",
                    "Seul un nombre ou un pourcentage a une valeur cible, et en a toujours une",
                    "Only a count or a percentage has a target, and always has one"));

    private final String code;
    private final LocalizedText title;

    IndicatorRule(String code, LocalizedText title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INPUT;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
