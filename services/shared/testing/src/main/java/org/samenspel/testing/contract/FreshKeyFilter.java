package org.samenspel.testing.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.UUID;

/**
 * Sends each POST that has no {@code Idempotency-Key} with one of its own, as a client does for each new request: a test names a
 * key only when it is about keys. {@code given().noFiltersOfType(FreshKeyFilter.class)} sends none.
 */
public final class FreshKeyFilter implements Filter {
    static final String HEADER = "Idempotency-Key";

    /** What {@code IdempotentRequest} of the web library takes. */
    static final String FORM = "^[!-~]{1,64}$";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        if (request.getMethod().equals("POST") && !request.getHeaders().hasHeaderWithName(HEADER)) {
            request.header(HEADER, UUID.randomUUID().toString());
        }
        return context.next(request, expected);
    }
}
