package org.samenspel.finance.budget.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.StaffAllocationService;
import org.samenspel.finance.budget.StaffAllocationView;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Staff allocations. */
@Path("/staffAllocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class StaffAllocationResource {

    private final StaffAllocationService service;
    private final References references;

    StaffAllocationResource(StaffAllocationService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<StaffAllocationDetails> list(
            @QueryParam("budgetId") @NotNull UUID budgetId, @BeanParam PageRequest page) {
        return page.answer(service.list(budgetId, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response add(@Valid NewStaffAllocation body) {
        StaffAllocationView added = service.add(body.budgetId(), body.themeStaff());
        return Answers.created(details(added), added);
    }

    @GET
    @Path("/{staffAllocationId}")
    @Authenticated
    public Response get(@PathParam("staffAllocationId") UUID staffAllocationId) {
        StaffAllocationView allocation = service.readable(staffAllocationId);
        return Answers.of(details(allocation), allocation);
    }

    @DELETE
    @Path("/{staffAllocationId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void remove(@PathParam("staffAllocationId") UUID staffAllocationId, @BeanParam IfMatch ifMatch) {
        service.remove(ifMatch.of(service.ownToChange(staffAllocationId)));
    }

    private StaffAllocationDetails details(StaffAllocationView allocation) {
        return StaffAllocationDetails.of(allocation, references);
    }
}
