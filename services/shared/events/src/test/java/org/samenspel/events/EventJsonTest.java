package org.samenspel.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class EventJsonTest {

    private static final UUID ID = UUID.fromString("0190a5b4-7c00-7000-8000-000000000001");

    record Invoice(Money total, Period period, @Nullable String note, LocalizedText title, State state) {
        public boolean isLarge() {
            return true;
        }
    }

    enum State {
        FULLY_PAID
    }

    record Reading(int watts, @Nullable String room) {}

    @Test
    void writesTheRecordComponentsAndNothingElse() {
        assertThat(EventJson.write(new LampLit(ID, 3, 40)))
                .isEqualTo("{\"id\":\"0190a5b4-7c00-7000-8000-000000000001\",\"version\":3,\"watts\":40}");
    }

    @Test
    void writesValuesAsTheRestContractsDo() {
        var period = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        var invoice = new Invoice(Money.euro("12.30"), period, null, LocalizedText.dutch("Lamp"), State.FULLY_PAID);

        assertThat(EventJson.write(invoice))
                .isEqualTo("{\"total\":{\"value\":\"12.30\",\"currency\":\"EUR\"},"
                        + "\"period\":{\"start\":\"2022-01-01\",\"end\":\"2022-12-31\"},"
                        + "\"title\":{\"nl\":\"Lamp\"},\"state\":\"fullyPaid\"}");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        var period = new Period(LocalDate.of(2022, 1, 1), null);
        var invoice = new Invoice(Money.euro("12.30"), period, "paid", LocalizedText.dutch("Lamp"), State.FULLY_PAID);

        assertThat(EventJson.read(EventJson.read(EventJson.write(invoice).getBytes(UTF_8)), Invoice.class))
                .isEqualTo(invoice);
    }

    @Test
    void ignoresPropertiesThatTheReaderDoesNotDeclare() throws IOException {
        assertThatNoException().isThrownBy(() -> read("{\"watts\":40,\"color\":\"red\"}"));
        assertThat(read("{\"watts\":40,\"color\":\"red\"}")).isEqualTo(new Reading(40, null));
    }

    @Test
    void refusesDataWithoutAPrimitiveThatTheReaderDeclares() {
        assertThatThrownBy(() -> read("{\"room\":\"hall\"}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read("{\"watts\":null}")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesMoreThanOneValue() {
        assertThatThrownBy(() -> read("{\"watts\":40} {\"watts\":60}")).isInstanceOf(JsonProcessingException.class);
    }

    private static Reading read(String json) throws IOException {
        return EventJson.read(EventJson.read(json.getBytes(UTF_8)), Reading.class);
    }
}
