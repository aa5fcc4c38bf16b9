package org.samenspel.values.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for does not exist, or may not be known to exist by whoever asks: the two are never told apart.
 * Answered 404.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String in;
    private final String name;

    @Nullable
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
        this(detail, "path", what + "Id", id.toString());
    }

    private NotFound(String detail, String in, String name, @Nullable String id) {
        super(detail);
        this.in = in;
        this.name = name;
        this.id = id;
    }

    /** Whoever calls is none: nobody has the account that its token names, which is not said again. */
    public static NotFound ofCaller(String what) {
        return new NotFound("No " + what + " has the account of this token", "header", "Authorization", null);
    }

    /**
     * The same, which was asked for elsewhere than in the path, or by another name.
     *
     * @param place {@code body}, {@code query}, {@code path} or {@code header}
     */
    public NotFound in(String place, String property) {
        return new NotFound(detail(), place, property, id);
    }

    public String detail() {
        return Objects.requireNonNull(getMessage());
    }

    /** What is wrong with the request. */
    public Issue issue() {
        return new Issue(in, name, id, detail(), Issue.REFERENCED_RESOURCE_NOT_FOUND);
    }
}
