package org.samenspel.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something about a person is stored: no personal data.
 *
 * @param kind of the record, such as {@code contact}
 * @param recordId its id
 * @param withinId what it belongs to, such as an agreement
 * @param part which part of the record, where one has several
 */
public record Place(
        String kind,
        UUID recordId,
        @Nullable UUID withinId,
        @Nullable String part) {

    public Place {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(recordId);
    }

    /** The same for the same place, whenever it is asked. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(
                String.join(" ", kind, recordId.toString(), Objects.toString(withinId), Objects.toString(part))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
