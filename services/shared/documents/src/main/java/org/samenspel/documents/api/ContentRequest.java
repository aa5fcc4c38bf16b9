package org.samenspel.documents.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Which part of some content is asked for, and whether at all.
 *
 * @param ifNoneMatch tags of what the client has already
 * @param range the part
 * @param ifRange the tag of what the client has a part of: of anything else it wants all
 */
public record ContentRequest(
        @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
        @HeaderParam("Range") @Nullable String range,
        @HeaderParam("If-Range") @Nullable String ifRange) {

    boolean has(String tag) {
        return ifNoneMatch != null && ifNoneMatch.contains(tag);
    }

    /** The part that is asked for of this content; null when all of it is. */
    @Nullable
    String rangeOf(String tag) {
        return ifRange == null || ifRange.equals(tag) ? range : null;
    }
}
