package org.samenspel.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.samenspel.security.CurrentCaller;

/** Each kind of operation: for callers of registered organizations, for those who register, for everybody. */
@Path("/visits")
@RunOnVirtualThread
public class VisitResource {

    private final CurrentCaller caller;
    private final References references;

    VisitResource(CurrentCaller caller, References references) {
        this.caller = caller;
        this.references = references;
    }

    @GET
    @Authenticated
    public String visit() {
        return caller.get().organization().toString();
    }

    @GET
    @Path("/silent")
    @Authenticated
    public String asksNothing() {
        return "seen";
    }

    @GET
    @Path("/claim")
    @Authenticated
    @OpenToUnregistered
    public String claim() {
        return caller.claim().code();
    }

    @GET
    @Path("/public")
    @PermitAll
    public String everybody() {
        return "welcome";
    }

    @GET
    @Path("/of/{id}")
    @Authenticated
    public OrganizationReference reference(@PathParam("id") UUID id) {
        return references.organization(id);
    }
}
