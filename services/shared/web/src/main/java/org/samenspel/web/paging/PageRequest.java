package org.samenspel.web.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Which page of a collection is asked for: a {@code @BeanParam} of every collection's GET.
 *
 * @param after the opaque cursor after which the page begins; null for the first page
 * @param pageSize how many items at most, as written by the client
 */
public record PageRequest(
        @QueryParam("after") @Nullable String after,
        @QueryParam("pageSize") @Nullable String pageSize) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAXIMUM_SIZE = 100;

    /**
     * How many items the page has at most: 20 unless asked otherwise.
     *
     * @throws InvalidInput if it is not a whole number from 1 to 100
     */
    public int size() {
        if (pageSize == null) {
            return DEFAULT_SIZE;
        }
        try {
            int size = Integer.parseInt(pageSize);
            if (size >= 1 && size <= MAXIMUM_SIZE) {
                return size;
            }
        } catch (NumberFormatException _) {
            // Answered as any other number that is out of range: 10000000000 is a number to the client.
        }
        String detail = "pageSize must be a whole number from 1 to " + MAXIMUM_SIZE;
        throw new InvalidInput(new Issue("query", "pageSize", pageSize, detail, Issue.OUT_OF_RANGE));
    }

    /** How many rows to query: one more than the page has, which tells whether there is a next page. */
    public int limit() {
        return size() + 1;
    }

    /**
     * Where the page begins; empty for the first page.
     *
     * @throws InvalidInput if the cursor was not made by us
     */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(after).map(Cursor::parse);
    }

    /**
     * The id after which the page begins, in a collection sorted by id; null for the first page.
     *
     * @throws InvalidInput if the cursor was not made by us
     */
    public @Nullable UUID afterId() {
        return cursor().map(cursor -> cursor.uuid(0)).orElse(null);
    }

    /**
     * The sort key after which the page begins; empty for the first page.
     *
     * @throws InvalidInput if the cursor was not made by us
     */
    public String afterText() {
        return cursor().map(cursor -> cursor.text(0)).orElse("");
    }
}
