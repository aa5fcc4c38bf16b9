package org.samenspel.gateway;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The configuration that the gateway comes with, and what a site sets beside it. */
public final class Configured {

    private Configured() {}

    public static GatewayConfig gateway(Map<String, String> settings) {
        try {
            return new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .addDiscoveredConverters()
                    .withMapping(GatewayConfig.class)
                    .withValidateUnknown(false)
                    .withSources(new PropertiesConfigSource(
                            Configured.class.getClassLoader().getResource("application.properties"), 100))
                    .withSources(new PropertiesConfigSource(settings, "site", 200))
                    .build()
                    .getConfigMapping(GatewayConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
