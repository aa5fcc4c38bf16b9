package org.samenspel.privacy.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.privacy.PersonalRecord;

/** All that is stored about who asked, on a day. */
public record ReportDetails(UUID requestId, LocalDate madeOn, List<RecordDetails> records) {

    static ReportDetails of(UUID requestId, LocalDate day, List<PersonalRecord> records) {
        return new ReportDetails(
                requestId, day, records.stream().map(RecordDetails::of).toList());
    }

    @Override
    public String toString() {
        return "ReportDetails[requestId=" + requestId + "]";
    }

    /** What is stored in one record. */
    record RecordDetails(String kind, UUID recordId, Map<String, String> content) {

        static RecordDetails of(PersonalRecord record) {
            return new RecordDetails(record.kind(), record.recordId(), record.content());
        }

        @Override
        public String toString() {
            return "RecordDetails[kind=" + kind + "]";
        }
    }
}
