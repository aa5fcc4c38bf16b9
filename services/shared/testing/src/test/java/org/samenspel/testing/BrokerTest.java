package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class BrokerTest {

    @Test
    void keepsAddressAndRecordsOverOutage() {
        String address = Broker.start();
        Broker.send(new ProducerRecord<>("outage", "key", bytes("before")));

        Broker.stop();
        String addressAfter = Broker.start();
        Broker.send(new ProducerRecord<>("outage", "key", bytes("after")));

        assertThat(addressAfter).isEqualTo(address);
        assertThat(Broker.records("outage"))
                .extracting(message -> new String(message.value(), StandardCharsets.UTF_8))
                .containsExactly("before", "after");
    }

    @Test
    void findsNoRecordsOfTopicThatDoesNotExist() {
        assertThat(Broker.records("never-written")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
