package org.samenspel.documents.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.documents.Document;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentReception;
import org.samenspel.documents.DocumentService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.limit.MaximumBodySize;

/** The content of documents. Nothing of it runs in a transaction: clients may be slow. */
@Path("/documents/{documentId}/content")
@RunOnVirtualThread
public class ContentResource {

    private static final long LARGEST = 25 << 20;

    private final DocumentService service;
    private final DocumentReception reception;
    private final ContentAnswers answers;
    private final References references;

    ContentResource(
            DocumentService service, DocumentReception reception, ContentAnswers answers, References references) {
        this.service = service;
        this.reception = reception;
        this.answers = answers;
        this.references = references;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @MaximumBodySize(LARGEST)
    @RolesAllowed({
        Roles.PARTNER,
        Roles.PARTNER_MANAGER,
        Roles.GOVERNANCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.NETWORK_COORDINATOR
    })
    public Response put(
            @PathParam("documentId") UUID documentId,
            @BeanParam IfMatch ifMatch,
            @HeaderParam(ContentDigest.SENT) @Nullable String digest,
            InputStream body)
            throws IOException {
        Document before = service.changeable(documentId);
        String sha256 = ContentDigest.read(digest);
        Document now = before.isNewest(sha256)
                ? before
                : reception.receive(ifMatch.of(before).id(), ifMatch::of, body, sha256);
        DocumentAccess access = service.access(now);
        return Answers.of(DocumentDetails.of(now, access, service.readingDay(access), references), now);
    }

    @GET
    @Authenticated
    public Response get(
            @PathParam("documentId") UUID documentId,
            @QueryParam("version") @Nullable Integer version,
            @BeanParam ContentRequest request) {
        Document document = service.visible(documentId);
        return answers.of(document, document.version(version, service.access(document)), request);
    }
}
