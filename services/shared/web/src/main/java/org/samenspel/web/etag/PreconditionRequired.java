package org.samenspel.web.etag;

/** The caller did not say which version it changes. Answered 428. */
public class PreconditionRequired extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PreconditionRequired() {
        super("Send the ETag of the resource you read as If-Match");
    }
}
