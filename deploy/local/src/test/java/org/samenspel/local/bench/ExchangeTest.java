package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void anAnswerIsThereWhenItsWholeLengthIs() {
        String head = "HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\n";

        assertThat(Exchange.status("HTTP/1.1 201 Created\r\n")).isEqualTo(Exchange.UNFINISHED);
        assertThat(Exchange.status(head + "1234")).isEqualTo(Exchange.UNFINISHED);
        assertThat(Exchange.status(head + "12345")).isEqualTo(201);
    }

    @Test
    void anAnswerInChunksIsThereWhenTheEmptyOneIs() {
        String head = "HTTP/1.1 503 Service Unavailable\r\ntransfer-encoding: chunked\r\n\r\n";

        assertThat(Exchange.status(head + "3\r\nabc\r\n")).isEqualTo(Exchange.UNFINISHED);
        assertThat(Exchange.status(head + "3\r\nabc\r\n0\r\n\r\n")).isEqualTo(503);
    }

    @Test
    void anAnswerWithoutABodyEndsWithItsHead() {
        assertThat(Exchange.status("HTTP/1.1 204 No Content\r\n\r\n")).isEqualTo(204);
    }
}
