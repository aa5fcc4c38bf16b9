package org.samenspel.audit;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Why the request that runs now opens personal data that nobody reads without a reason: the record of the reading says it. */
@RequestScoped
public class Opening {

    @Nullable
    private Reason reason;

    /** Before anything is answered. */
    public void because(Reason why) {
        reason = why;
    }

    /** What comes of reading: the reason, where one is asked for. */
    String outcome() {
        return reason == null ? Deed.DONE : reason.code;
    }

    /** A reason from the list. */
    public enum Reason {
        /** To give it to the person, who asked for it. */
        ANSWER_TO_PERSON("answerToPerson"),
        /** To see whether an answer was right. */
        CHECK_OF_ANSWER("checkOfAnswer"),
        /** An authority that may asks for it. */
        AUTHORITY_REQUEST("authorityRequest"),
        /** To find out what a breach was about. */
        BREACH_INQUIRY("breachInquiry");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }
}
