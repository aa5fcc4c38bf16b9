package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;

/** The contract, exactly as it was written. */
@Path("/doc/openapi.yaml")
@RunOnVirtualThread
public class ContractResource {

    private static final String CONTRACT = "META-INF/openapi.yaml";

    @GET
    @Produces("application/yaml")
    @PermitAll
    public byte[] contract() throws IOException {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            if (stream == null) {
                throw new IllegalStateException("The service has no " + CONTRACT);
            }
            return stream.readAllBytes();
        }
    }
}
