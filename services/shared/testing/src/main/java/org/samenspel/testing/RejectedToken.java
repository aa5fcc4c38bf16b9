package org.samenspel.testing;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways a request can come without a good token; each must be answered 401. Use with {@code @EnumSource}. */
public enum RejectedToken {
    NONE(null),
    NOT_A_TOKEN(() -> "not-a-token"),
    WRONG_AUDIENCE(Tokens::wrongAudience),
    WRONG_ISSUER(Tokens::wrongIssuer),
    EXPIRED(Tokens::expired),
    ALG_NONE(Tokens::algNone),
    WRONG_KEY(Tokens::wrongKey),
    KEY_IN_HEADER(Tokens::keyInHeader),
    ID_TOKEN(Tokens::idToken),
    WITHOUT_TYPE(Tokens::withoutType),
    WITHOUT_SUBJECT(Tokens::withoutSubject),
    BLANK_SUBJECT(Tokens::blankSubject),
    LONG_LIVED(Tokens::longLived),
    ISSUED_LATER(Tokens::issuedLater),
    PUBLIC_KEY_AS_SECRET(() -> Forged.byPublicKeyAsSecret(Tokens.planner()));

    private final @Nullable Supplier<String> token;

    RejectedToken(@Nullable Supplier<String> token) {
        this.token = token;
    }

    /** The value of the {@code Authorization} header; empty when the request has none. */
    public Optional<String> authorization() {
        return Optional.ofNullable(token).map(maker -> "Bearer " + maker.get());
    }
}
