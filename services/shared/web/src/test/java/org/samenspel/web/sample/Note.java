package org.samenspel.web.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.VersionedAggregate;

@Entity
class Note extends VersionedAggregate {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @Enumerated(EnumType.STRING)
    Color color;

    LocalDate written;

    @Nullable
    BigDecimal amount;

    @Nullable
    String slug;

    Note() {
        super(Ids.next());
    }
}
