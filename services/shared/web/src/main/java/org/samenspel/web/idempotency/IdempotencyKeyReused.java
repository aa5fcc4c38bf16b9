package org.samenspel.web.idempotency;

/** The key was used before, with another body. Answered 409. */
public class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1;

    IdempotencyKeyReused() {
        super("This Idempotency-Key came before with another request: use a new key for a new request");
    }
}
