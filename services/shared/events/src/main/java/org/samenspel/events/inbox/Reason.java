package org.samenspel.events.inbox;

/** Why a record was set aside; the name in lowerCamelCase is the code in the dead letter. */
enum Reason {

    /** It is not a CloudEvent in binary mode with an id, a type, a subject and a time of the right form. */
    NOT_AN_EVENT("notAnEvent"),

    /** It says that it comes from another service than the one whose topic it is in. */
    OTHER_SOURCE("otherSource"),

    /** Its version is further beyond the last one applied than a service makes in years: whatever comes after it would be ignored. */
    VERSION_AHEAD("versionAhead"),

    /** The data is not one JSON object. */
    UNREADABLE("unreadable"),

    /** The data lacks something, has it in another type, or the consumer's record refuses it. */
    CONTRACT_VIOLATION("contractViolation"),

    /** The consumer's domain refuses the event by one of its rules. */
    REFUSED("refused"),

    /** The consumer failed again and again for a reason that is not known to pass. */
    HANDLER_FAILED("handlerFailed");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
