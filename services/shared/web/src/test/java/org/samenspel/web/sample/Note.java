package org.samenspel.web.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Aggregate;

@Entity
class Note implements Aggregate {

    @Id
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @Enumerated(EnumType.STRING)
    Color color;

    LocalDate written;

    @Nullable
    BigDecimal amount;

    @Nullable
    String slug;

    @Version
    long version;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
