package org.samenspel.privacy.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Place;

/**
 * Where something is stored.
 *
 * @param part absent where a record has no parts
 */
public record PlaceDetails(
        String kind,
        UUID recordId,
        @Nullable UUID withinId,
        @Nullable String part) {

    static PlaceDetails of(Place place) {
        return new PlaceDetails(place.kind(), place.recordId(), place.withinId(), place.part());
    }
}
