package org.samenspel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.persistence.Slice;

/** What auditors read: what callers of their organization did, and what anybody did to what callers of theirs made. */
@ApplicationScoped
public class AuditService {

    /** How many records a table of them has at most. */
    public static final int MOST_ROWS = 10_000;

    private final AuditRecords records;
    private final CurrentCaller caller;

    AuditService(AuditRecords records, CurrentCaller caller) {
        this.records = records;
        this.caller = caller;
    }

    /** Oldest first. */
    public List<AuditRecord> list(RecordFilter filter, Slice slice) {
        return records.of(caller.get().organizations(), filter, slice);
    }

    /** The oldest {@value #MOST_ROWS} of them. */
    public List<AuditRecord> all(RecordFilter filter) {
        return list(filter, new Slice(null, MOST_ROWS));
    }
}
