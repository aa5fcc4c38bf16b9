package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaGapsTest {
    private static final String SCHEMA = """
            {"type": "object", "required": ["id", "number", "heldOn", "state", "items", "total"],
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "number": {"type": "integer"},
               "heldOn": {"type": "string", "format": "date"},
               "state": {"enum": ["open", "atRisk"]},
               "note": {"type": "string"},
               "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
               "total": {"$ref": "#/$defs/amount"}},
             "$defs": {
               "item": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
               "amount": {"type": "object", "required": ["value", "currency"], "properties": {
                 "value": {"type": "string", "pattern": "^-?[0-9]+$"}, "currency": {"const": "EUR"}}}}}""";

    record Good(
            UUID id,
            int number,
            LocalDate heldOn,
            State state,
            @Nullable String note,
            List<Item> items,
            Amount total) {}

    record Item(String code) {}

    record Amount(BigDecimal value, String currency) {}

    record Bad(String note, UUID heldOn, long state, Half half, List<Wrong> items, String total) {}

    record Wrong(LocalDate code, @Nullable String name) {}

    record OfFewStates(Half state) {}

    enum State {
        OPEN,
        AT_RISK,
        CLOSED
    }

    enum Half {
        OPEN
    }

    @Test
    void findsNoneWhereEverythingIsThere() {
        assertThat(SchemaGaps.of(Good.class, SCHEMA)).isEmpty();
    }

    @Test
    void namesWhatIsMissingOrOfAnotherTypeHoweverDeep() {
        assertThat(SchemaGaps.of(Bad.class, SCHEMA))
                .satisfiesExactly(
                        gap -> assertThat(gap).isEqualTo("/note may be absent, but is not @Nullable"),
                        gap -> assertThat(gap).startsWith("/heldOn is read as UUID"),
                        gap -> assertThat(gap).startsWith("/state is read as integer"),
                        gap -> assertThat(gap).isEqualTo("/half does not exist"),
                        gap -> assertThat(gap).startsWith("/items[]/code is read as LocalDate"),
                        gap -> assertThat(gap).isEqualTo("/items[]/name does not exist"),
                        gap -> assertThat(gap).startsWith("/total is read as String"));
    }

    @Test
    void namesValuesThatTheEnumDoesNotKnow() {
        assertThat(SchemaGaps.of(OfFewStates.class, SCHEMA))
                .singleElement()
                .asString()
                .contains("atRisk");
    }
}
