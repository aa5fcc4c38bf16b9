package org.samenspel.governance.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.governance.person.PersonService;
import org.samenspel.governance.person.Persons;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Roles;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The people of the caller's organization. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonResource {

    private final PersonService service;
    private final Persons persons;
    private final CurrentCaller caller;

    PersonResource(PersonService service, Persons persons, CurrentCaller caller) {
        this.service = service;
        this.persons = persons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<PersonDetails> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Organization organization = caller.get().organization();
        var found = persons.of(organization, page.afterId(), page.limit());
        return Page.of(uri, page, found, person -> Cursor.of(person.id()))
                .map(person -> PersonDetails.of(person, uri))
                .withTotal(persons.countOf(organization));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response add(@Valid NewPerson body, @Context UriInfo uri) {
        PersonDetails details = PersonDetails.of(service.add(body.displayName()), uri);
        return Response.created(details.href()).entity(details).build();
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public PersonDetails get(@PathParam("personId") UUID personId, @Context UriInfo uri) {
        return PersonDetails.of(service.own(personId), uri);
    }
}
