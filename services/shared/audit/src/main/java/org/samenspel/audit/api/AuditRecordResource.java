package org.samenspel.audit.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.samenspel.audit.AuditService;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.CsvFormat;
import org.samenspel.directory.api.References;
import org.samenspel.security.Roles;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The audit of this service. */
@Path("/auditRecords")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AuditRecordResource {

    private final AuditService service;
    private final References references;

    AuditRecordResource(AuditService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Page<AuditRecordDetails> list(@BeanParam @Valid AuditQuery which, @BeanParam PageRequest page) {
        return page.answer(
                service.list(which.filter(), page.slice()),
                record -> Cursor.of(record.id()),
                record -> AuditRecordDetails.of(record, references));
    }

    @GET
    @Produces(CsvFormat.LESS_WANTED_THAN_JSON)
    @RolesAllowed(Roles.AUDITOR)
    public String export(@BeanParam @Valid AuditQuery which, @QueryParam("form") @Nullable CsvForm form) {
        return AuditCsv.of(service.all(which.filter()), form);
    }
}
