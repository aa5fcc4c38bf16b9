package org.samenspel.web.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who may be meant by a request that reaches the service. */
@ConfigMapping(prefix = "samenspel.web")
public interface HostsConfig {

    /** The hosts by which the gateway asks the service, without ports; an IPv6 address in brackets. A request to another one is refused. */
    @WithDefault("localhost,127.0.0.1,[::1]")
    Set<String> hosts();
}
