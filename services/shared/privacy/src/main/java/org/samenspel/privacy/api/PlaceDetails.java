package org.samenspel.privacy.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.privacy.Correction;
import org.samenspel.privacy.Place;

/**
 * Where something is stored.
 *
 * @param part absent where a record has no parts
 * @param correction how it is put right; absent but in a correction that is under way, and where it is gone
 */
public record PlaceDetails(
        String kind,
        UUID recordId,
        @Nullable UUID withinId,
        @Nullable String part,
        @Nullable CorrectionDetails correction) {

    static PlaceDetails of(Place place) {
        return new PlaceDetails(place.kind(), place.recordId(), place.withinId(), place.part(), null);
    }

    static PlaceDetails of(Place place, @Nullable Correction correction, References references) {
        CorrectionDetails details = correction == null
                ? null
                : new CorrectionDetails(correction.operation(), references.within(correction.path()));
        return new PlaceDetails(place.kind(), place.recordId(), place.withinId(), place.part(), details);
    }

    /**
     * With what it is put right.
     *
     * @param operation of the contract
     * @param href what it is done to
     */
    record CorrectionDetails(String operation, URI href) {}
}
