package org.samenspel.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.web.persistence.Slice;

/**
 * A category of what is stored about people, which is forgotten once nobody has needed it for as long as is configured. A service has a
 * bean for each; {@link Retention} asks it each day. Nothing in it knows of a caller: time asks.
 */
public interface Retained {

    /** Its name in the configuration, in contracts and in the register of processing, such as {@code contact}: one word. */
    String category();

    /** Some of those that may have been needed last before a day, in the order of their ids; more than are is no harm. */
    List<UUID> lastNeededBefore(LocalDate day, Slice slice);

    /**
     * Forgets one, in the running transaction, if it was last needed before the day and nobody else works on it; done again it changes
     * nothing. What was done stays, of somebody.
     *
     * @return how many records went, by the organization whose they were; nothing where nothing went
     */
    Map<UUID, Integer> forget(UUID id, LocalDate day);
}
