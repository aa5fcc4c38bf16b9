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

@Entity
class Note {

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
}
