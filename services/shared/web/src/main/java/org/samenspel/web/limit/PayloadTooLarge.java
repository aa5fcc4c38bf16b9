package org.samenspel.web.limit;

/** The body is larger than the operation accepts. Answered 413. */
public class PayloadTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    PayloadTooLarge(long limit) {
        super("The body must have at most " + limit + " bytes");
    }
}
