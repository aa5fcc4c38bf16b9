package org.samenspel.web.etag;

/** The caller changes a version that is no longer the current one. Answered 412. */
public class PreconditionFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PreconditionFailed() {
        this("The resource was changed since you read it: read it again and repeat your change");
    }

    private PreconditionFailed(String detail) {
        super(detail);
    }

    /** The caller read a text that counts, or counted, and not the one that changes. */
    static PreconditionFailed ofSnapshot() {
        return new PreconditionFailed(
                "You read a text that changes no longer: read the one that does with text=workingCopy, and repeat your change");
    }
}
