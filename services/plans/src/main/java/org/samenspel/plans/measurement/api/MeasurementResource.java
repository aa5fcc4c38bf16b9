package org.samenspel.plans.measurement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.plans.indicator.IndicatorAccess;
import org.samenspel.plans.measurement.Measurement;
import org.samenspel.plans.measurement.MeasurementService;
import org.samenspel.plans.measurement.Measurements;
import org.samenspel.security.Roles;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The measurements of an indicator. */
@Path("/indicators/{indicatorId}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeasurementResource {

    private final IndicatorAccess indicators;
    private final Measurements measurements;
    private final MeasurementService service;

    MeasurementResource(IndicatorAccess indicators, Measurements measurements, MeasurementService service) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.service = service;
    }

    @GET
    @Authenticated
    public Page<MeasurementDetails> list(
            @PathParam("indicatorId") UUID indicatorId, @BeanParam PageRequest page, @Context UriInfo uri) {
        indicators.visible(indicatorId);
        UUID after = page.afterId();
        var found = measurements.of(indicatorId, after, page.limit());
        return Page.of(uri, page, found, measurement -> Cursor.of(measurement.id()))
                .map(measurement -> MeasurementDetails.of(measurement, uri))
                .withTotal(measurements.countOf(indicatorId));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public Response record(
            @PathParam("indicatorId") UUID indicatorId, @Valid NewMeasurement body, @Context UriInfo uri) {
        Measurement measurement = service.record(indicatorId, body.observation());
        MeasurementDetails details = MeasurementDetails.of(measurement, uri);
        return Response.created(details.href()).entity(details).build();
    }

    @GET
    @Path("/{measurementId}")
    @Authenticated
    public MeasurementDetails get(
            @PathParam("indicatorId") UUID indicatorId,
            @PathParam("measurementId") UUID measurementId,
            @Context UriInfo uri) {
        indicators.visible(indicatorId);
        return MeasurementDetails.of(measurements.of(indicatorId, measurementId), uri);
    }
}
