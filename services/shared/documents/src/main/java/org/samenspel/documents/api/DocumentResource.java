package org.samenspel.documents.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.documents.Document;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Documents, as they are described. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DocumentResource {

    private final DocumentService service;
    private final References references;

    DocumentResource(DocumentService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<DocumentDetails> list(
            @QueryParam("subjectType") @NotNull String subjectType,
            @QueryParam("subjectId") @NotNull UUID subjectId,
            @BeanParam PageRequest page) {
        DocumentAccess access = service.access(subjectType, subjectId);
        LocalDate day = service.readingDay(access);
        return page.answer(
                        service.list(subjectType, subjectId, page.slice()),
                        document -> DocumentDetails.of(document, access, day, references))
                .readAsOf(day);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.PARTNER,
        Roles.PARTNER_MANAGER,
        Roles.GOVERNANCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.NETWORK_COORDINATOR
    })
    public Response describe(@Valid NewDocument body) {
        Document document = service.describe(body.content());
        return Answers.created(details(document), document);
    }

    @GET
    @Path("/{documentId}")
    @Authenticated
    public Response get(@PathParam("documentId") UUID documentId) {
        return answer(service.visible(documentId));
    }

    @PUT
    @Path("/{documentId}/withdrawal")
    @RolesAllowed({
        Roles.PARTNER,
        Roles.PARTNER_MANAGER,
        Roles.GOVERNANCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.NETWORK_COORDINATOR
    })
    public Response withdraw(
            @PathParam("documentId") UUID documentId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Document document = ifMatch.of(service.toWithdraw(documentId));
        service.withdraw(document, body.reason());
        return answer(document);
    }

    private Response answer(Document document) {
        return Answers.of(details(document), document);
    }

    private DocumentDetails details(Document document) {
        DocumentAccess access = service.access(document);
        return DocumentDetails.of(document, access, service.readingDay(access), references);
    }
}
