package org.samenspel.privacy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.samenspel.audit.Opening;
import org.samenspel.directory.api.References;
import org.samenspel.privacy.PersonalDataRequest;
import org.samenspel.privacy.PersonalDataRequestService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** What people ask about their personal data, for the privacy officer of the organization. */
@Path("/personalDataRequests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonalDataRequestResource {

    private final PersonalDataRequestService service;
    private final Opening opening;
    private final References references;

    PersonalDataRequestResource(PersonalDataRequestService service, Opening opening, References references) {
        this.service = service;
        this.opening = opening;
        this.references = references;
    }

    @GET
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Page<PersonalDataRequestDetails> list(@BeanParam RequestQuery query, @BeanParam PageRequest page) {
        return page.answer(
                service.list(query.filter(), page.slice()),
                request -> PersonalDataRequestDetails.listed(request, service.today(), references));
    }

    /** By POST, and never read from an address: who asks is a person. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Response open(@Valid NewPersonalDataRequest body) {
        PersonalDataRequest request = service.open(body.kind(), body.receivedOn(), body.person());
        return Answers.created(withoutContent(request), request);
    }

    @GET
    @Path("/{personalDataRequestId}")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Response get(@PathParam("personalDataRequestId") UUID id) {
        PersonalDataRequest request = service.visible(id);
        return Answers.of(
                PersonalDataRequestDetails.whole(
                        request, service.today(), service.candidates(request), confirmed(request), references),
                request);
    }

    @PUT
    @Path("/{personalDataRequestId}/confirmation")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Response confirm(
            @PathParam("personalDataRequestId") UUID id, @BeanParam IfMatch ifMatch, @Valid NewConfirmation body) {
        PersonalDataRequest request = ifMatch.of(service.ownToAnswer(id));
        service.answer(request, body.answer(), body.candidateIds());
        return Answers.of(withoutContent(request), request);
    }

    @PUT
    @Path("/{personalDataRequestId}/lifting")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Response lift(
            @PathParam("personalDataRequestId") UUID id, @BeanParam IfMatch ifMatch, @Valid NewLifting body) {
        PersonalDataRequest request = ifMatch.of(service.ownToAnswer(id));
        service.lift(request, body.lifting());
        return Answers.of(withoutContent(request), request);
    }

    @PUT
    @Path("/{personalDataRequestId}/conclusion")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Response conclude(
            @PathParam("personalDataRequestId") UUID id, @BeanParam IfMatch ifMatch, @Valid NewConclusion body) {
        PersonalDataRequest request = ifMatch.of(service.ownToAnswer(id));
        service.conclude(request, body.conclusion());
        return Answers.of(withoutContent(request), request);
    }

    /** By POST, since a reason is given each time; nothing is made. */
    @POST
    @Path("/{personalDataRequestId}/reports")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public ReportDetails report(@PathParam("personalDataRequestId") UUID id, @Valid NewReport body) {
        opening.because(body.reason());
        return ReportDetails.of(id, service.today(), service.report(id));
    }

    private PersonalDataRequestDetails withoutContent(PersonalDataRequest request) {
        return PersonalDataRequestDetails.of(
                request, service.today(), service.candidates(request), confirmed(request), references);
    }

    private List<PlaceDetails> confirmed(PersonalDataRequest request) {
        return request.confirmed().stream()
                .map(place -> PlaceDetails.of(
                        place, service.correction(request, place).orElse(null), references))
                .toList();
    }
}
