package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which agreements are in a state on a day. What {@link Life} says of one agreement, this says of all of them in the database.
 *
 * @param others those that are in that state for the caller, who does not see them on all days
 * @param excluded those that are not, or that it does not see on that day
 */
record StateCondition(AgreementState state, LocalDate day, List<UUID> others, List<UUID> excluded) {

    /** With the parameters {@code day}, {@code others} and {@code excluded}. */
    String text() {
        return "(id in :others or id not in :excluded and " + onDay() + ")";
    }

    private String onDay() {
        String signed = "signedOn <= :day and ";
        String goesOn = " and (endsOn is null or endsOn >= :day)";
        return switch (state) {
            case DRAFT -> "(proposedOn is null or proposedOn > :day)";
            case PROPOSED ->
                "proposedOn <= :day and (signedOn is null or signedOn > :day) and (droppedOn is null or droppedOn > :day)";
            case SIGNED -> signed + "proposal.termStart > :day" + goesOn;
            case ACTIVE -> signed + "proposal.termStart <= :day" + goesOn;
            case ENDED -> signed + "endsOn < :day";
            case DROPPED -> "droppedOn <= :day";
        };
    }
}
