package org.samenspel.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What differs between identity providers. */
@ConfigMapping(prefix = "samenspel.tokens")
public interface TokensConfig {

    /**
     * What says of an access token that it is one: {@code typ} of its payload, as Keycloak writes it, or else of its header, such as
     * {@code at+jwt} (RFC 9068).
     */
    @WithDefault("Bearer")
    String type();
}
