package org.samenspel.partners.organization.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.directory.api.OpenToUnregistered;
import org.samenspel.directory.api.References;
import org.samenspel.partners.organization.Organization;
import org.samenspel.partners.organization.OrganizationProfile;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.partners.organization.OrganizationTableService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Organizations. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OrganizationResource {

    private final OrganizationService service;
    private final OrganizationTableService table;
    private final References references;

    OrganizationResource(OrganizationService service, OrganizationTableService table, References references) {
        this.service = service;
        this.table = table;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<OrganizationDetails> list(@BeanParam @Valid OrganizationQuery query, @BeanParam PageRequest page) {
        return page.answer(service.list(query.filter(), page.slice()), this::details);
    }

    @GET
    @Produces(CsvFormat.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(@QueryParam("form") @Nullable CsvForm form) {
        return table.export(form);
    }

    @POST
    @Path("/imports")
    @Consumes(CsvFormat.MEDIA_TYPE)
    @MaximumBodySize(CsvFormat.MAXIMUM_SIZE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public ImportReport runImport(@BeanParam @Valid ImportRequest request, byte[] body) {
        return table.runImport(body, request);
    }

    @POST
    @Idempotent
    @OpenToUnregistered
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response register(@Valid OrganizationProfile body) {
        Organization organization = service.register(body);
        return Answers.created(withNamesakes(organization), organization);
    }

    @GET
    @Path("/{organizationId}")
    @Authenticated
    public Response get(@PathParam("organizationId") UUID organizationId) {
        return answer(service.one(organizationId));
    }

    @PATCH
    @Path("/{organizationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID organizationId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Organization organization = ifMatch.of(service.ownToChange(organizationId));
        service.change(organization, body.applyTo(organization.profile()));
        return Answers.of(withNamesakes(organization), organization);
    }

    @PUT
    @Path("/{organizationId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("organizationId") UUID organizationId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Organization organization = ifMatch.of(service.ownToChange(organizationId));
        service.withdraw(organization, body.reason());
        return answer(organization);
    }

    private Response answer(Organization organization) {
        return Answers.of(details(organization), organization);
    }

    private OrganizationDetails withNamesakes(Organization organization) {
        return OrganizationDetails.of(organization, service.namesakes(organization), references);
    }

    private OrganizationDetails details(Organization organization) {
        return OrganizationDetails.of(organization, references);
    }
}
