package org.samenspel.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection, as the Belgif REST guide has it.
 *
 * @param <T> the items, each with its own {@code href}
 * @param self the address of this page
 * @param asOf the day as of which the collection is read, where not everybody reads it as of the day asked for
 * @param items the items, in the collection's order
 * @param total how many items the whole collection has, where that is cheap to know
 * @param next the address of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        URI self,
        @Nullable LocalDate asOf,
        List<T> items,
        @Nullable Long total,
        @Nullable URI next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of rows that were queried with {@link PageRequest#limit()}: the row too many becomes the next link.
     *
     * @param cursor the sort keys of a row
     */
    static <T> Page<T> of(UriInfo uri, PageRequest request, List<T> rows, Function<? super T, Cursor> cursor) {
        URI self = uri.getRequestUri();
        if (rows.size() <= request.size()) {
            return new Page<>(self, null, rows, null, null);
        }
        List<T> items = rows.subList(0, request.size());
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam(
                        Cursor.PARAMETER, cursor.apply(items.getLast()).toString())
                .build();
        return new Page<>(self, null, items, null, next);
    }

    /** A collection that is always given whole. */
    public static <T> Page<T> whole(UriInfo uri, List<T> items) {
        return new Page<>(uri.getRequestUri(), null, items, (long) items.size(), null);
    }

    /** The same page of something made from each item. */
    public <R> Page<R> map(Function<? super T, R> mapper) {
        return new Page<>(self, asOf, items.stream().map(mapper).toList(), total, next);
    }

    /** The same page with the size of the whole collection. */
    Page<T> withTotal(long count) {
        return new Page<>(self, asOf, items, count, next);
    }

    /** The same page, which says as of which day it is read: also when there is nothing in it. */
    public Page<T> readAsOf(LocalDate day) {
        return new Page<>(self, day, items, total, next);
    }
}
