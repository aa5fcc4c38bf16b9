package org.samenspel.finance.funding.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.EvidenceService;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.FundingSource;
import org.samenspel.finance.funding.FundingSourceService;
import org.samenspel.security.Roles;
import org.samenspel.values.rule.InputPart;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Funding sources. */
@Path("/fundingSources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FundingSourceResource {

    private final FundingSourceService service;
    private final EvidenceService evidence;
    private final References references;

    FundingSourceResource(FundingSourceService service, EvidenceService evidence, References references) {
        this.service = service;
        this.evidence = evidence;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<FundingSourceDetails> list(
            @QueryParam("kind") @Nullable FundingKind kind,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @BeanParam PageRequest page) {
        return page.answer(service.list(kind, withdrawn, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewFundingSource body) {
        FundingSource source = service.add(body::fundingSourceOf);
        return Answers.created(details(source), source);
    }

    @GET
    @Path("/{fundingSourceId}")
    @Authenticated
    public Response get(@PathParam("fundingSourceId") UUID fundingSourceId) {
        FundingSource source = service.visible(fundingSourceId);
        return Answers.of(details(source), source);
    }

    @PUT
    @Path("/{fundingSourceId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("fundingSourceId") UUID fundingSourceId,
            @BeanParam IfMatch ifMatch,
            @Valid FundingSourceChange body) {
        FundingSource source = ifMatch.of(service.ownToChange(fundingSourceId));
        NewFundingSource content = body.content();
        new InputPart("content")
                .check(() -> service.change(source, content.reference(), content.grant(), body.reason()));
        return Answers.of(details(source), source);
    }

    @PUT
    @Path("/{fundingSourceId}/withdrawal")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("fundingSourceId") UUID fundingSourceId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        FundingSource mistake = ifMatch.of(service.ownToChange(fundingSourceId));
        service.withdraw(mistake, body.reason());
        return Answers.of(details(mistake), mistake);
    }

    private FundingSourceDetails details(FundingSource source) {
        return FundingSourceDetails.of(source, evidence.proven(source), references);
    }
}
