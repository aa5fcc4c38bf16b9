package org.samenspel.partners.obligation;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a duty is done: a meeting, or a document such as the final evaluation of article 8 §2 of the VVSG agreement.
 *
 * @param subject the code that an item of the meeting's agenda must have; null when any meeting does
 */
record Proof(Kind kind, @Nullable String subject) {

    /** What is asked when nothing is said. */
    static final Proof ANY_MEETING = new Proof(Kind.MEETING, null);

    public Proof {
        Objects.requireNonNull(kind, "kind is required");
        if (subject != null && (kind != Kind.MEETING || !subject.matches("[a-z][A-Za-z0-9]{0,49}"))) {
            throw new IllegalArgumentException("subject is the code of an item on the agenda of a meeting");
        }
    }

    boolean isGivenByMeetingAbout(Set<String> subjects) {
        return kind == Kind.MEETING && (subject == null || subjects.contains(subject));
    }

    boolean isGivenByDocument() {
        return kind == Kind.DOCUMENT;
    }

    /** What kind of thing. */
    public enum Kind {
        MEETING,
        DOCUMENT
    }
}
