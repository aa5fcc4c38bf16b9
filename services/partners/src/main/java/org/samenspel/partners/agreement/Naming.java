package org.samenspel.partners.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Place;

/** Comes by each name of a person in an agreement, and says what it is from now on. */
interface Naming {

    /** Who signed for a party, and for whom, by the fact that it is. */
    String SIGNATURE = "signature";

    /** Who stands for a party in the head of the agreement. */
    String REPRESENTATIVE = "representative";

    /**
     * @param capacity as what the person is named
     * @return the same name, or what stands in its place
     */
    String at(Place place, String name, @Nullable String capacity);

    /** The same of one agreement. */
    default OfAgreement in(UUID agreementId) {
        return (kind, recordId, part, name, capacity) ->
                at(new Place(kind, recordId, agreementId, part), name, capacity);
    }

    /** Within an agreement. */
    interface OfAgreement {

        String at(String kind, UUID recordId, String part, String name, @Nullable String capacity);
    }
}
