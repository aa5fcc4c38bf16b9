package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.WithdrawalService;
import org.samenspel.governance.person.Person;
import org.samenspel.governance.person.PersonService;
import org.samenspel.governance.person.api.PersonDetails;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.text.NewWithdrawal;

/** The withdrawal of a person that was registered by mistake. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonWithdrawalResource {

    private final PersonService service;
    private final WithdrawalService withdrawals;
    private final References references;

    PersonWithdrawalResource(PersonService service, WithdrawalService withdrawals, References references) {
        this.service = service;
        this.withdrawals = withdrawals;
        this.references = references;
    }

    @PUT
    @Path("/{personId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response withdraw(
            @PathParam("personId") UUID personId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Person mistake = ifMatch.of(service.ownToChange(personId));
        withdrawals.withdrawPerson(personId, body.reason());
        return Answers.of(PersonDetails.of(mistake, references), mistake);
    }
}
