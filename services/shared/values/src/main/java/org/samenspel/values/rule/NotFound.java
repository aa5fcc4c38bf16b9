package org.samenspel.values.rule;

import java.util.Objects;

/**
 * Something asked for does not exist, or may not be known to exist by whoever asks: the two are never told apart.
 * Answered 404.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String id;

    /**
     * @param what the name of the path parameter's thing, such as {@code plan}
     * @param id the id asked for
     */
    public NotFound(String what, Object id) {
        this(what, id, "No " + what + " with id " + id);
    }

    /** @param detail one sentence that says what there is instead; never what the caller may not know of */
    public NotFound(String what, Object id, String detail) {
        super(detail);
        this.what = what;
        this.id = id.toString();
    }

    public String detail() {
        return Objects.requireNonNull(getMessage());
    }

    public String what() {
        return what;
    }

    public String id() {
        return id;
    }
}
