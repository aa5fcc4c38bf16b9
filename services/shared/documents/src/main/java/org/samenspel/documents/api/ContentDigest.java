package org.samenspel.documents.api;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** The SHA-256 of content as HTTP writes it: {@code sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:} (RFC 9530). */
final class ContentDigest {

    static final String SENT = "Content-Digest";
    static final String GIVEN = "Repr-Digest";

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    private ContentDigest() {}

    /**
     * What the sender says.
     *
     * @return 64 lower-case hexadecimal digits
     * @throws InvalidInput if the header is missing, or names no SHA-256
     */
    static String read(@Nullable String header) {
        if (header == null) {
            throw new InvalidInput(Issue.required(SENT).in("header"));
        }
        Matcher digest = SHA_256.matcher(header);
        if (!digest.find()) {
            throw new InvalidInput(Issue.schemaViolation(
                            SENT,
                            null,
                            "It has the form sha-256=:<the 32 bytes in base64, 44 characters, not in hexadecimal>:")
                    .in("header"));
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1)));
    }

    static String write(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }
}
