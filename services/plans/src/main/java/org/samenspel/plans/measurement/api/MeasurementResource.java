package org.samenspel.plans.measurement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.measurement.Effect;
import org.samenspel.plans.measurement.Measurement;
import org.samenspel.plans.measurement.MeasurementService;
import org.samenspel.plans.measurement.ReadingService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** The measurements of an indicator. */
@Path("/indicators/{indicatorId}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeasurementResource {

    private final MeasurementService service;
    private final ReadingService readings;
    private final References references;

    MeasurementResource(MeasurementService service, ReadingService readings, References references) {
        this.service = service;
        this.readings = readings;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<MeasurementDetails> list(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @BeanParam PageRequest page) {
        Function<Measurement, Effect> effects = readings.effects(indicatorId);
        return page.answer(
                service.list(indicatorId, withdrawn, page.slice()),
                measurement -> MeasurementDetails.of(measurement, effects.apply(measurement), references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public Response record(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("confirm") @Size(max = 100) @Nullable String confirm,
            @Valid NewMeasurement body) {
        Set<String> confirmed = confirm == null ? Set.of() : Set.of(confirm.split(","));
        return Answers.created(
                details(service.record(indicatorId, body.observation(), body.organizationId(), confirmed)));
    }

    @GET
    @Path("/{measurementId}")
    @Authenticated
    public MeasurementDetails get(
            @PathParam("indicatorId") UUID indicatorId, @PathParam("measurementId") UUID measurementId) {
        return details(service.visible(indicatorId, measurementId));
    }

    @PUT
    @Path("/{measurementId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public MeasurementDetails withdraw(
            @PathParam("indicatorId") UUID indicatorId,
            @PathParam("measurementId") UUID measurementId,
            @Valid NewWithdrawal body) {
        return details(service.withdraw(indicatorId, measurementId, body.reason()));
    }

    private MeasurementDetails details(Measurement measurement) {
        Effect effect = readings.effects(measurement.indicatorId()).apply(measurement);
        return MeasurementDetails.of(measurement, effect, references);
    }
}
