package org.samenspel.web.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request body may be, unless the operation has its own {@link MaximumBodySize}. */
@ConfigMapping(prefix = "samenspel.web")
public interface BodyLimit {

    /** The limit in bytes; 256 KB unless set. Beyond it the answer is 413. */
    @WithDefault("262144")
    long maximumBodySize();
}
