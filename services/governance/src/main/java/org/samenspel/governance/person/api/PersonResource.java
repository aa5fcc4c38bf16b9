package org.samenspel.governance.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.person.Person;
import org.samenspel.governance.person.PersonContent;
import org.samenspel.governance.person.PersonService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The people of the caller's organization. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonResource {

    private final PersonService service;
    private final References references;

    PersonResource(PersonService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<PersonDetails> list(
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn, @BeanParam PageRequest page) {
        return page.answer(service.list(withdrawn, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response add(@Valid PersonContent body) {
        Person person = service.add(body);
        return Answers.created(details(person), person);
    }

    /** By POST: a name is personal, and addresses are logged. */
    @POST
    @Path("/searches")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR})
    public Page<PersonDetails> search(@Valid PersonSearch body, @BeanParam PageRequest page) {
        return page.answer(service.named(body.name(), page.slice()), this::details);
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Response get(@PathParam("personId") UUID personId) {
        Person person = service.visible(personId);
        return service.isRestricted(personId)
                ? Answers.of(PersonDetails.restricted(person, references), person)
                : answer(person);
    }

    @PATCH
    @Path("/{personId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response correct(@PathParam("personId") UUID personId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Person person = ifMatch.of(service.ownToChange(personId));
        service.correct(person, body.applyTo(person.content()));
        return answer(person);
    }

    private Response answer(Person person) {
        return Answers.of(details(person), person);
    }

    private PersonDetails details(Person person) {
        return PersonDetails.of(person, references);
    }
}
