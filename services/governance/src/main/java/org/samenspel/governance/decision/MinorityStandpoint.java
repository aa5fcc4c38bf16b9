package org.samenspel.governance.decision;

import java.util.Objects;
import java.util.UUID;
import org.samenspel.values.text.WrittenText;

/**
 * What a member wants recorded next to a decision it does not share (code of conduct: "laten acteren en motiveren in het verslag").
 *
 * @param text the standpoint with its reasons
 */
public record MinorityStandpoint(UUID personId, String text) {

    private static final int LONGEST_TEXT = 4000;

    public MinorityStandpoint {
        Objects.requireNonNull(personId);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have at most %d characters".formatted(LONGEST_TEXT));
        }
    }

    boolean isReasoned() {
        return WrittenText.hasContent(text);
    }
}
