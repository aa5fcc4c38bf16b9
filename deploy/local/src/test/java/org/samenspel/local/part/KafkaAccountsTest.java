package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.DomainService;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;

class KafkaAccountsTest {

    private static final Path HOME = Path.of("../..");

    private final List<String> topics;

    KafkaAccountsTest() throws IOException {
        topics = Kafka.topics(HOME).stream().map(NewTopic::name).toList();
    }

    @Test
    void eachTopicIsWrittenByTheServiceWhoseNameItHasAndItsDeadLettersByWhoeverConsumesIt() {
        for (String topic : topics) {
            String writer = topic.contains(".dlq.")
                    ? topic.substring(topic.lastIndexOf('.') + 1)
                    : topic.substring(0, topic.indexOf('.'));

            assertThat(who(AclOperation.WRITE, topic)).as(topic).containsExactly(writer);
        }
    }

    @Test
    void eachTopicIsReadByThoseWhoHaveDeadLettersOfItAndTheseByWhoeverSetThemAside() {
        for (String topic : topics) {
            assertThat(who(AclOperation.READ, topic))
                    .as(topic)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(DomainService.values())
                            .map(DomainService::code)
                            .filter(service ->
                                    topics.contains(topic + ".dlq." + service) || topic.endsWith(".dlq." + service))
                            .toList());
        }
    }

    /** A service writes its roots and nobody else does; who checks them can't. */
    @Test
    void auditorReadsTheRootsOfAuditsAndNothingElse() {
        List<AclBinding> rights = KafkaAccounts.rights(KafkaAccounts.AUDITOR, topics);

        assertThat(rights.stream().map(right -> right.pattern().name()))
                .containsOnly(topics.stream()
                        .filter(topic -> topic.endsWith(".auditRoots.v1"))
                        .toArray(String[]::new));
        assertThat(rights.stream().map(right -> right.entry().operation()))
                .containsOnly(AclOperation.READ, AclOperation.DESCRIBE);
    }

    @Test
    void passwordsAreMadeOnceInAFileOfTheAccount(@TempDir Path state) throws IOException {
        var settings = new Settings(HOME, state, new Ports(21_000));
        Files.createDirectories(settings.data());
        var accounts = new KafkaAccounts(settings);

        accounts.prepare();
        var first = accounts.of(DomainService.PARTNERS);
        accounts.prepare();

        assertThat(accounts.of(DomainService.PARTNERS)).isEqualTo(first);
        assertThat(accounts.of(DomainService.PLANS)).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings.data().resolve("kafka-accounts.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void fileIsAsItWasWhereItCantBeWritten(@TempDir Path state) throws IOException {
        Path file = Files.writeString(state.resolve("accounts.properties"), "admin=one\n");
        // Where the next one would be written something is in the way.
        Files.createDirectories(state.resolve("accounts.properties.next/in-the-way"));

        assertThatIOException().isThrownBy(() -> KafkaAccounts.write(file, new Properties()));

        assertThat(file).hasContent("admin=one");
    }

    private List<String> who(AclOperation operation, String topic) {
        return Stream.of(DomainService.values())
                .map(DomainService::code)
                .filter(service ->
                        KafkaAccounts.rights(service, topics).stream().anyMatch(grants(operation, topic)))
                .toList();
    }

    private static Predicate<AclBinding> grants(AclOperation operation, String topic) {
        return right -> right.pattern().name().equals(topic) && right.entry().operation() == operation;
    }
}
