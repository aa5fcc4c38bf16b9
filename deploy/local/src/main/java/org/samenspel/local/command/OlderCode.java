package org.samenspel.local.command;

import java.util.List;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;

/** What runs older code than what was built last, and how to renew it. */
final class OlderCode {

    private OlderCode() {}

    /** A line for each remedy; nothing when all is of today. */
    static String advice(Settings settings) {
        var advice = new StringBuilder();
        List<String> parts = Parts.outdated(settings);
        if (!parts.isEmpty()) {
            advice.append("Older code than what was built last runs in: %s. Renew it: ./samenspel restart %s%n"
                    .formatted(String.join(", ", parts), String.join(" ", parts)));
        }
        if (Parts.supervisorIsOutdated(settings)) {
            advice.append("The supervisor is older than what was built last. Renew it: ./samenspel down, then up%n"
                    .formatted());
        }
        return advice.toString();
    }
}
