package org.samenspel.events.inbox;

/** What came of a record that was no poison; the name in lowerCamelCase is the code that operators see. */
enum Outcome {

    /** Its handler changed what it had to. */
    APPLIED("applied"),

    /** It was before. */
    ALREADY_APPLIED("alreadyApplied"),

    /** A newer version of its aggregate was applied before, and says all that it says. */
    OVERTAKEN("overtaken"),

    /** Nobody subscribes to its fact. */
    NOT_WANTED("notWanted");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
