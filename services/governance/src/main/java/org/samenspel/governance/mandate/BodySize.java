package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyContent;

/**
 * How many seats a body has by its statutes of some days.
 *
 * @param since the first of them; null for the earliest that is known
 * @param size null when nothing says so
 */
record BodySize(@Nullable LocalDate since, @Nullable Integer size) {

    /** Each time that it is another one, the oldest first. */
    static List<BodySize> of(BodyContent body) {
        var sizes = new ArrayList<BodySize>();
        sizes.add(new BodySize(null, body.on(LocalDate.MIN).size()));
        for (LocalDate day : body.firstDays()) {
            Integer size = body.on(day).size();
            if (!Objects.equals(size, sizes.getLast().size())) {
                sizes.add(new BodySize(day, size));
            }
        }
        return List.copyOf(sizes);
    }
}
