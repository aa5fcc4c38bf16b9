package org.samenspel.web.href;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that people use, as the service was told it: no request has a say in it. */
@ApplicationScoped
public class PublicAddress {

    private final URI gateway;
    private final String path;

    PublicAddress(AddressConfig config, @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.gateway = config.address();
        this.path = path;
    }

    /** The address of the whole API, such as {@code https://samenspel.example/plans/v1}. */
    public URI api() {
        return of(path);
    }

    /** @param target a path, with its query if it has one */
    URI of(String target) {
        return gateway.resolve(target);
    }
}
