package org.samenspel.tls;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How the program's own certificate is renewed. Which files it is in is said by {@code quarkus.http.ssl.certificate}. */
@ConfigMapping(prefix = "samenspel.tls")
public interface TlsConfig {

    /** How often the files of the certificate and of its key are looked at again, at least a second. Never without it. */
    Optional<Duration> reloadPeriod();
}
