package org.samenspel.web.production;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Where the service runs. */
@ConfigMapping(prefix = "samenspel")
public interface Environment {

    /** {@code production} unless set, so that forgetting to set it is safe. */
    @WithDefault("production")
    @WithName("environment")
    Kind kind();

    /** The environments there are. */
    enum Kind {
        PRODUCTION,
        /** One machine, for a demonstration or for development. */
        LOCAL,
        TEST
    }
}
