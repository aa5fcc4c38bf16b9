package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Body;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.body.api.BodyDetails;
import org.samenspel.governance.composition.CompositionService;
import org.samenspel.governance.composition.WithdrawalService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.text.NewWithdrawal;

/** Changes of a body, with what its seats break since, and its withdrawal. */
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BodyChangeResource {

    private final BodyService service;
    private final MandateService mandates;
    private final CompositionService composition;
    private final WithdrawalService withdrawals;
    private final References references;

    BodyChangeResource(
            BodyService service,
            MandateService mandates,
            CompositionService composition,
            WithdrawalService withdrawals,
            References references) {
        this.service = service;
        this.mandates = mandates;
        this.composition = composition;
        this.withdrawals = withdrawals;
        this.references = references;
    }

    @PATCH
    @Path("/{bodyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response change(@PathParam("bodyId") UUID bodyId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Body changed = ifMatch.of(service.ownToChange(bodyId));
        BodyScope before = service.ownScope(bodyId);
        service.change(changed, body.applyTo(before.content()), body.names("earlierStatutes"));
        mandates.retell(before);
        return Answers.of(
                Warned.of(BodyDetails.of(changed, references), composition.warningsIn(bodyId), references), changed);
    }

    @PUT
    @Path("/{bodyId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response withdraw(@PathParam("bodyId") UUID bodyId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Body mistake = ifMatch.of(service.ownToChange(bodyId));
        withdrawals.withdrawBody(bodyId, body.reason());
        return Answers.of(BodyDetails.of(mistake, references), mistake);
    }
}
