package org.samenspel.web.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;

/** Money as {@code {"value": "12.34", "currency": "EUR"}}: a text, since many clients read numbers as binary fractions. */
@JsonIgnoreProperties("negative")
interface MoneyJson {

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonDeserialize(using = AmountReader.class)
    BigDecimal value();
}
