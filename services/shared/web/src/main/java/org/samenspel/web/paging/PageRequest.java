package org.samenspel.web.paging;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/**
 * Which page of a collection is asked for: a {@code @BeanParam} of every collection's GET. It is no record: this version of Quarkus
 * gives records no {@code @Context} (quarkusio/quarkus#53477).
 */
public class PageRequest {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAXIMUM_SIZE = 100;

    /** The opaque cursor after which the page begins; null for the first page. */
    @Nullable
    @QueryParam("after")
    private String after;

    /** How many items at most, as written by the client. */
    @Nullable
    @QueryParam("pageSize")
    private String pageSize;

    /** The address that was asked for. */
    @Context
    private UriInfo uri;

    /** For Quarkus. */
    @SuppressWarnings("NullAway.Init")
    protected PageRequest() {}

    /**
     * How many items the page has at most: 20 unless asked otherwise.
     *
     * @throws InvalidInput if it is not a whole number from 1 to 100
     */
    public int size() {
        return sizeOf(pageSize);
    }

    static int sizeOf(@Nullable String written) {
        if (written == null) {
            return DEFAULT_SIZE;
        }
        try {
            int size = Integer.parseInt(written);
            if (size >= 1 && size <= MAXIMUM_SIZE) {
                return size;
            }
        } catch (NumberFormatException _) {
            // Answered as any other number that is out of range: 10000000000 is a number to the client.
        }
        String detail = "pageSize must be a whole number from 1 to " + MAXIMUM_SIZE;
        throw new InvalidInput(new Issue("query", "pageSize", written, detail, Issue.OUT_OF_RANGE));
    }

    /** The rows to query of a collection sorted by id. */
    public Slice slice() {
        return new Slice(afterId(), limit());
    }

    /**
     * Answers rows that were queried with {@link #slice()}, each as the mapper shows it.
     *
     * @throws InvalidInput if the page size or the cursor was not made as it must
     */
    public <A extends Aggregate, D> Page<D> answer(Rows<A> rows, Function<? super A, D> mapper) {
        return answer(rows, row -> Cursor.of(row.id()), mapper);
    }

    /** The same for rows in another order, which were queried with {@link #limit()} after the keys of the {@link #cursor()}. */
    public <A, D> Page<D> answer(Rows<A> rows, Function<? super A, Cursor> cursor, Function<? super A, D> mapper) {
        return Page.of(uri, this, rows.rows(), cursor).<D>map(mapper).withTotal(rows.total());
    }

    /** The same for a collection whose size nobody counts. */
    public <A, D> Page<D> answer(List<A> rows, Function<? super A, Cursor> cursor, Function<? super A, D> mapper) {
        return Page.of(uri, this, rows, cursor).map(mapper);
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
