package org.samenspel.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * The sort keys of the last item of a page: where the next page begins. Clients see an opaque text and must not make one up;
 * one that we did not make is answered 400.
 *
 * @param keys the sort keys, most significant first
 */
public record Cursor(List<String> keys) {

    static final String PARAMETER = "after";

    /** As contracts say; our own are shorter. */
    private static final int LONGEST = 1_000;

    /** It can't be part of a sort key: no text that is kept has control characters, and no cursor of ours has others. */
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The cursor of an item with these sort keys, each as its {@code toString()}. */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** @throws InvalidInput if the text is no cursor */
    public static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw unknown(null);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            List<String> keys = List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (keys.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
                throw unknown(text);
            }
            return new Cursor(keys);
        } catch (IllegalArgumentException _) {
            throw unknown(text);
        }
    }

    /** @throws InvalidInput if there is no such key */
    public String text(int index) {
        return key(index, Function.identity());
    }

    /** @throws InvalidInput if the key is not a UUID */
    public UUID uuid(int index) {
        return key(index, Ids::parse);
    }

    /** The opaque text. */
    @Override
    public String toString() {
        String joined = keys.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T key(int index, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(index));
        } catch (RuntimeException _) {
            throw unknown(toString());
        }
    }

    private static InvalidInput unknown(@Nullable String text) {
        return new InvalidInput(new Issue(
                "query", PARAMETER, text, "after must be taken from the next link of a page", Issue.INVALID_INPUT));
    }
}
