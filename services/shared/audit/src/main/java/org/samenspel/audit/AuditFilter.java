package org.samenspel.audit;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status.Family;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.problem.Problem;

/** Sees each answer: what a known caller is refused, and what of persons it reads. */
class AuditFilter {

    private final CurrentRequest request;
    private final CurrentCaller caller;
    private final Refusals refusals;
    private final Trail trail;
    private final Actors actors;
    private final Opening opening;

    AuditFilter(
            CurrentRequest request,
            CurrentCaller caller,
            Refusals refusals,
            Trail trail,
            Actors actors,
            Opening opening) {
        this.request = request;
        this.caller = caller;
        this.refusals = refusals;
        this.trail = trail;
        this.actors = actors;
        this.opening = opening;
    }

    /** So that a commit need not ask for whom the caller acts. */
    @ServerRequestFilter
    void lookUpCaller() {
        request.asked().filter(Asked::isRecorded).ifPresent(asked -> caller.ifRegistered());
    }

    @ServerResponseFilter
    void record(ContainerResponseContext answer) {
        request.asked().filter(Asked::isRecorded).ifPresent(asked -> record(asked, answer));
    }

    private void record(Asked asked, ContainerResponseContext answer) {
        Family family = answer.getStatusInfo().getFamily();
        if (family == Family.CLIENT_ERROR && answer.getEntity() instanceof Problem problem) {
            refusals.add(asked, problem.type().substring(problem.type().lastIndexOf(':') + 1));
        } else if (family == Family.SUCCESSFUL && asked.operation().personal()) {
            trail.add(actors.ofRequest(asked), Deed.read(asked.object(), opening.outcome()));
        }
    }
}
