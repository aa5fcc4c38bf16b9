package org.samenspel.web.sample;

import io.quarkus.oidc.OIDCException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.limit.MaximumBodySize;

@Path("/odd")
@PermitAll
@RunOnVirtualThread
class OddResource {

    private final EntityManager entities;

    OddResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Path("/secret")
    @RolesAllowed("planner")
    @Produces(MediaType.TEXT_PLAIN)
    public String secret() {
        return "for planners";
    }

    @POST
    @Path("/texts")
    @Consumes(MediaType.TEXT_PLAIN)
    @MaximumBodySize(1000)
    public Response text(String text) {
        return Response.noContent().build();
    }

    @POST
    @Path("/bytes")
    @Consumes("text/csv")
    @MaximumBodySize(1_000_000)
    public Response bytes(byte[] bytes) {
        return Response.noContent().build();
    }

    @GET
    @Path("/status/{status}")
    public Response status(@PathParam("status") int status) {
        throw new WebApplicationException(
                Response.status(status).header(HttpHeaders.RETRY_AFTER, 7).build());
    }

    @GET
    @Path("/repetition")
    public Response repeat(
            @QueryParam("times") @Max(3) @Nullable Integer times,
            @HeaderParam("Tone") @Size(max = 5) @Nullable String tone) {
        return Response.noContent().build();
    }

    /** Has no transaction of its own: the one of the key is the only one. */
    @POST
    @Path("/notes/{slug}")
    @Idempotent
    public Response note(@PathParam("slug") String slug) {
        Note note = new Note();
        note.title = LocalizedText.dutch("Titel");
        note.color = Color.RED;
        note.written = LocalDate.EPOCH;
        note.slug = slug;
        entities.persist(note);
        return switch (slug) {
            case "thrown" -> throw new NotFound("slug", slug);
            case "returned" -> Response.status(Response.Status.CONFLICT).build();
            default -> Response.status(Response.Status.CREATED).build();
        };
    }

    /** Beside {@code /notes/{slug}}. */
    @GET
    @Path("/notes/newest")
    public Response newest() {
        return Response.noContent().build();
    }

    @GET
    @Path("/failure")
    public Response failure() {
        throw new IllegalStateException("select secret from table where password = 'hunter2'");
    }

    @GET
    @Path("/pool")
    public Response pool() {
        throw new IllegalStateException(new SQLException("Acquisition timeout while waiting for new connection"));
    }

    @GET
    @Path("/provider")
    public Response provider() {
        throw new OIDCException("http://keycloak.internal is away");
    }

    /** Changes a note that somebody else changed since it was read: the race for a version that is lost at the commit. */
    @POST
    @Path("/race/{noteId}")
    @Transactional
    public Response race(@PathParam("noteId") UUID noteId) {
        Note note = entities.find(Note.class, noteId);
        entities.createNativeQuery("update note set version = version + 1 where id = ?1")
                .setParameter(1, noteId)
                .executeUpdate();
        note.color = Color.RED;
        return Response.noContent().build();
    }
}
