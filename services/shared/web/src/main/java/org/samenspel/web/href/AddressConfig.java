package org.samenspel.web.href;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where people find what the service speaks of. */
@ConfigMapping(prefix = "samenspel.web")
public interface AddressConfig {

    /** The address that people and clients use, without a path, which is that of the gateway. Hrefs in answers are made of it. */
    @WithDefault("http://localhost:8080")
    URI address();
}
