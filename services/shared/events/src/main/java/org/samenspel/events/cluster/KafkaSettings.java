package org.samenspel.events.cluster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How Kafka is reached, from the environment as the service itself reads it: {@code KAFKA_SASL_MECHANISM} is `sasl.mechanism`. */
public final class KafkaSettings {

    private static final String PREFIX = "KAFKA_";

    private KafkaSettings() {}

    /** @param patienceMillis after how long a call that Kafka does not answer is given up */
    public static Map<String, Object> of(Map<String, String> environment, int patienceMillis) {
        var settings = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        settings.put("request.timeout.ms", patienceMillis / 2);
        settings.put("default.api.timeout.ms", patienceMillis);
        return settings;
    }
}
