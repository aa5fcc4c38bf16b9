package org.samenspel.web.etag;

/** The caller changes a version that is no longer the current one. Answered 412. */
public class PreconditionFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PreconditionFailed() {
        super("The resource was changed since you read it: read it again and repeat your change");
    }
}
