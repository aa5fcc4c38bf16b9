package org.samenspel.partners.organization;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/** Whom to ask for, as a table says it; what a cell doesn't say is as it was. Personal data, as a {@link ContactCard}. */
record ContactRow(
        String name,
        @Nullable String function,
        @Nullable String email,
        @Nullable String phone) {

    static ContactRow of(ContactCard card) {
        return new ContactRow(card.name(), card.function(), card.email(), card.phone());
    }

    boolean names(ContactCard card) {
        return card.name().equals(name);
    }

    /** Whether this card says it all already. */
    boolean changesNothing(ContactCard card) {
        return names(card) && on(card).equals(card);
    }

    /** The card after the import. */
    ContactCard on(ContactCard before) {
        return new ContactCard(
                name,
                function == null ? before.function() : function,
                email == null ? before.email() : email,
                phone == null ? before.phone() : phone,
                before.period());
    }

    /** The card of somebody new. */
    ContactCard from(Period period) {
        return new ContactCard(name, function, email, phone, period);
    }

    /** Never the person: a row may end up in a message. */
    @Override
    public String toString() {
        return "ContactRow";
    }
}
