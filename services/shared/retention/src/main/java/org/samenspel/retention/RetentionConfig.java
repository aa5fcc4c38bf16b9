package org.samenspel.retention;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How long what is stored about people is kept. */
@ConfigMapping(prefix = "samenspel.retention")
public interface RetentionConfig {

    /**
     * By category the time after it was last needed, such as {@code samenspel.retention.periods.contact=P1Y}, or {@code forever}. Each category of
     * a service has a default of the service or of the library that keeps it; why it is so long stands in the register of processing.
     */
    Map<String, RetentionPeriod> periods();
}
