package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.person.PersonService;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * What people declared about themselves: forgotten some time after their last seat, or after they consented where they never had one. It is
 * there to count who has a seat. How many went is told nobody: on a day on which one person's time is over, that would tell whether that
 * person had declared anything.
 */
@ApplicationScoped
class DeclarationRetention implements Retained {

    private final PersonService people;
    private final MandateService mandates;
    private final CharacteristicService characteristics;

    DeclarationRetention(PersonService people, MandateService mandates, CharacteristicService characteristics) {
        this.people = people;
        this.mandates = mandates;
        this.characteristics = characteristics;
    }

    @Override
    public String category() {
        return "declaration";
    }

    /** Who declared something, none of the roles that ask here can know. */
    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return people.known(slice);
    }

    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        if (mandates.lastDayOf(id).filter(last -> !last.isBefore(day)).isEmpty()) {
            characteristics.expire(id, day);
        }
        return Map.of();
    }
}
