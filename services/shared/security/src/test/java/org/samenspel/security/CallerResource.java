package org.samenspel.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Collectors;

/** A resource with each kind of permission, and one operation whose author forgot it. */
@Path("/caller")
public class CallerResource {
    private final CurrentCaller caller;

    CallerResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/planner")
    @RolesAllowed(Roles.PLANNER)
    public String planner() {
        Caller who = caller.get();
        String roles = who.roles().stream().map(Role::code).sorted().collect(Collectors.joining("+"));
        return who.subject() + " " + caller.claim().scheme() + ":"
                + caller.claim().code() + " " + roles;
    }

    @GET
    @Path("/public")
    @PermitAll
    public String welcome() {
        return "welcome";
    }

    @GET
    @Path("/anyone")
    @PermitAll
    public String anyone() {
        return caller.anonymous() ? "anonymous" : caller.claim().code();
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "never seen";
    }
}
