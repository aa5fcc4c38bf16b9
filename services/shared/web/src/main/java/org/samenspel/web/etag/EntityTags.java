package org.samenspel.web.etag;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregate;

/** Turns the version of an aggregate into its ETag and checks {@code If-Match} (RFC 9110, 13.1.1) against it. */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");

    private static final String SNAPSHOT = "snapshot-";

    private EntityTags() {}

    /** The strong ETag of a version: {@code "7"}, or {@code "snapshot-7"} of one that is kept and changes no longer. */
    static EntityTag of(Aggregate aggregate) {
        return new EntityTag((aggregate.isSnapshot() ? SNAPSHOT : "") + aggregate.version());
    }

    /**
     * Goes on only if the caller saw this version.
     *
     * @param ifMatch the {@code If-Match} header: one tag, a list of tags, or {@code *} for whichever version is there. A weak
     *     tag never matches, as RFC 9110 says
     * @param version the current version of the aggregate
     * @throws PreconditionRequired if the header is missing
     * @throws PreconditionFailed if it names other versions only, or is no list of tags
     */
    static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        String current = "\"" + version + "\"";
        if (TAG.matcher(ifMatch).results().noneMatch(tag -> tag.group().equals(current))) {
            throw ifMatch.contains('"' + SNAPSHOT) ? PreconditionFailed.ofSnapshot() : new PreconditionFailed();
        }
    }
}
