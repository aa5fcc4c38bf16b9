package org.samenspel.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

@ApplicationScoped
class Notes implements Aggregates<Note> {

    Rows<Note> list(@Nullable Color color, @Nullable LocalDate since, Slice slice) {
        return page(
                Condition.where("written >= :since", since == null ? LocalDate.EPOCH : since)
                        .and("color = :color", color),
                slice);
    }
}
