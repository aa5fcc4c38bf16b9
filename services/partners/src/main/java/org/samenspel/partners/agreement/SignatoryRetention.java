package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * Who signed an agreement, or stands for a party in it: without a name some time after the agreement is over. That somebody signed, in which
 * capacity and when stays, and so does the text that was signed.
 */
@ApplicationScoped
class SignatoryRetention implements Retained {

    private final Agreements agreements;
    private final AgreementService service;
    private final AgreementPeople people;

    SignatoryRetention(Agreements agreements, AgreementService service, AgreementPeople people) {
        this.agreements = agreements;
        this.service = service;
        this.people = people;
    }

    @Override
    public String category() {
        return "signatory";
    }

    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return agreements.overBefore(day, slice);
    }

    /**
     * Looked at before it is locked: one that names nobody any more is not written again each day. Whoever works on it is awaited: the job
     * that ends agreements may, and what each replica passes over would stay for a day.
     */
    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        if (!people.names(id)) {
            return Map.of();
        }
        return agreements
                .lock(id)
                .filter(agreement -> service.lastDay(agreement)
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .map(this::forget)
                .orElse(Map.of());
    }

    /** Another replica may have been here between the look and the lock. */
    private Map<UUID, Integer> forget(Agreement agreement) {
        int names = people.eraseAll(agreement);
        return names == 0 ? Map.of() : Map.of(agreement.ownerId(), names);
    }
}
