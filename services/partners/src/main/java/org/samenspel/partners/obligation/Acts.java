package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.List;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.security.Caller;

/** What parties asked of an obligation, or said, and which documents they laid before the others. */
public record Acts(List<Request> requests, List<Deposit> documents) {

    public Acts {
        requests = List.copyOf(requests);
        documents = List.copyOf(documents);
    }

    /** What was done by a day, of what a caller sees that reads the agreement so: in its time, or by itself. */
    Acts seenBy(Caller caller, Reading reading, LocalDate day) {
        return new Acts(
                requests.stream()
                        .filter(request -> !request.requestedOn().isAfter(day))
                        .filter(request -> reading.shows(
                                request.requestedOn(), request.requestedById(), request.withdrawal(), caller))
                        .toList(),
                documents.stream()
                        .filter(document -> !document.depositedOn().isAfter(day))
                        .filter(document -> reading.shows(
                                document.depositedOn(), document.depositedById(), document.withdrawal(), caller))
                        .toList());
    }
}
