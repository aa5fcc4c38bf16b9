package org.samenspel.consultations.key;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of keys. */
public enum KeyRule implements Rule {
    CAMPAIGN_KEY_NOT_KEPT(
            "campaignKeyNotKept",
            STATE,
            new LocalizedText(
                    "Een campagne opent pas als haar sleutel op twee plaatsen bewaard is",
                    "Une campagne n'ouvre que si sa clé est conservée à deux endroits",
                    "A campaign opens only when its key is kept in two places")),
    CAMPAIGN_KEY_NOT_LOST(
            "campaignKeyNotLost",
            STATE,
            new LocalizedText(
                    "Een campagne is pas verloren als haar sleutel op geen enkele plaats nog te lezen is",
                    "Une campagne n'est perdue que si sa clé n'est plus lisible à aucun endroit",
                    "A campaign is lost only when its key can be read in none of its places"));

    private final Statement statement;

    KeyRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
