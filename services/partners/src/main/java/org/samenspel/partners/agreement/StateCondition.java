package org.samenspel.partners.agreement;

/** Which agreements are in a state on a day. What {@link Life} says of one agreement, this says of all of them in the database. */
record StateCondition(AgreementState state) {

    /** With the parameter {@code day}. */
    String text() {
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
