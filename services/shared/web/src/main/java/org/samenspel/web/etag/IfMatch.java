package org.samenspel.web.etag;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregate;

/**
 * The version that the caller saw of what it changes: a {@code @BeanParam} of every operation that changes something.
 *
 * @param tags the header as it came: one tag, a list of tags, or {@code *} for whichever version is there
 */
public record IfMatch(
        @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tags) {

    /**
     * The same aggregate, if the caller saw the version that it has now.
     *
     * @throws PreconditionRequired (428) if the header is missing
     * @throws PreconditionFailed (412) if it names other versions only
     */
    public <A extends Aggregate> A of(A aggregate) {
        EntityTags.require(tags, aggregate.version());
        return aggregate;
    }
}
