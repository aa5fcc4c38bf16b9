package org.samenspel.audit.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.samenspel.security.Roles;
import org.samenspel.values.rule.NotFound;

/** Each way in which something is changed, refused or read. */
@Path("/chests")
@RunOnVirtualThread
@Transactional
public class ChestResource {

    private final Chests chests;

    ChestResource(Chests chests) {
        this.chests = chests;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    public String make(String name) {
        Chest chest = new Chest(name);
        chests.persist(chest);
        return chest.id().toString();
    }

    @GET
    @Path("/{chestId}")
    @Authenticated
    public String open(@PathParam("chestId") UUID chestId) {
        return find(chestId).name();
    }

    @PUT
    @Path("/{chestId}")
    @RolesAllowed(Roles.PLANNER)
    public void name(@PathParam("chestId") UUID chestId, String name) {
        Chest chest = find(chestId);
        chest.rename(name);
        chests.flush();
        chest.rename(name + " again");
    }

    @PUT
    @Path("/{chestId}/labels/{label}")
    @Authenticated
    public void label(@PathParam("chestId") UUID chestId, @PathParam("label") String label) {
        find(chestId).label(label);
    }

    /** By reading it, and what was read before. */
    @POST
    @Path("/{chestId}/touches")
    @Authenticated
    public void touch(@PathParam("chestId") UUID chestId, String how) {
        if (how.equals("read before")) {
            chests.getEntityManager().lock(find(chestId), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } else {
            chests.findById(chestId, LockModeType.PESSIMISTIC_FORCE_INCREMENT).rename("Touched");
        }
    }

    @DELETE
    @Path("/{chestId}")
    @Authenticated
    public void burn(@PathParam("chestId") UUID chestId) {
        chests.delete(find(chestId));
    }

    @POST
    @Path("/{chestId}/letters")
    @PermitAll
    public void drop(@PathParam("chestId") UUID chestId, String letter) {
        find(chestId).rename(letter);
    }

    private Chest find(UUID id) {
        return chests.findByIdOptional(id).orElseThrow(() -> new NotFound("chest", id));
    }
}
