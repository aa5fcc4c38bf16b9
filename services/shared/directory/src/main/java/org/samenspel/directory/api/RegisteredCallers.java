package org.samenspel.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.OrganizationNotRegistered;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/** Lets only callers of registered organizations in, whatever the operation; what needs no token asks nobody. */
class RegisteredCallers {

    private final CurrentCaller caller;
    private final Problems problems;

    RegisteredCallers(CurrentCaller caller, Problems problems) {
        this.caller = caller;
        this.problems = problems;
    }

    @ServerRequestFilter
    void requireRegistered(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(PermitAll.class)
                && !method.isAnnotationPresent(OpenToUnregistered.class)
                && !resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
            caller.get();
        }
    }

    @ServerExceptionMapper
    Response notRegistered(OrganizationNotRegistered refused) {
        return problems.answer(GeneralProblem.ORGANIZATION_NOT_REGISTERED, refused.getMessage());
    }
}
