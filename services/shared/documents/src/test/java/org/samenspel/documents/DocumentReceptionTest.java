package org.samenspel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.Vetoed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.RuleViolation;

class DocumentReceptionTest {

    private static final int FILES = 50;

    @Test
    void refusesContentOfAnotherDigestThanItsSenderSaysAndKeepsNothing() {
        byte[] pdf = SampleFiles.pdf(100);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reception(new RefusingService())
                        .receive(
                                UUID.randomUUID(),
                                UnaryOperator.identity(),
                                new ByteArrayInputStream(pdf),
                                "0".repeat(64)))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(DocumentRule.DOCUMENT_DIGEST))
                .withMessageContaining("%d bytes arrived with the SHA-256 ".formatted(pdf.length))
                .withMessageContaining("Content-Digest says " + "0".repeat(64))
                .satisfies(refused -> assertThat(refused.issues())
                        .extracting(issue -> issue.in() + " " + issue.name())
                        .containsExactly("header Content-Digest"));
    }

    /** More would take all connections to the database, and who asks something small would get a 503. */
    @Test
    void fileWaitsForItsTurnToBeWritten() throws IOException {
        byte[] pdf = SampleFiles.pdf(100);
        String sha256;
        try (ReceivedFile file = ReceivedFile.of(new ByteArrayInputStream(pdf))) {
            sha256 = file.sha256();
        }
        var service = new SlowService();
        DocumentReception reception = reception(service);

        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < FILES; i++) {
                senders.submit(() -> reception.receive(
                        UUID.randomUUID(), UnaryOperator.identity(), new ByteArrayInputStream(pdf), sha256));
            }
        }

        assertThat(service.kept.get()).isEqualTo(FILES);
        assertThat(service.most.get()).isEqualTo(DocumentReception.WRITING);
    }

    private static DocumentReception reception(DocumentService service) {
        DocumentsConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DocumentsConfig.class)
                .build()
                .getConfigMapping(DocumentsConfig.class);
        return new DocumentReception(service, new DocumentScanner(config), config);
    }

    /** Keeps nothing, and lets nobody out before as many as may have come in. */
    @Vetoed
    @SuppressWarnings("NullAway")
    private static final class SlowService extends DocumentService {

        private final CountDownLatch together = new CountDownLatch(DocumentReception.WRITING);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger kept = new AtomicInteger();

        private SlowService() {
            super(null, null, null, null, null, null);
        }

        @Override
        public Document keep(UUID id, UnaryOperator<Document> asSeen, ReceivedFile file, DocumentFormat format) {
            int inside = now.incrementAndGet();
            most.accumulateAndGet(inside, Math::max);
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            kept.incrementAndGet();
            return null;
        }
    }

    /** Nothing is to reach it. */
    @Vetoed
    @SuppressWarnings("NullAway")
    private static final class RefusingService extends DocumentService {

        private RefusingService() {
            super(null, null, null, null, null, null);
        }

        @Override
        public Document keep(UUID id, UnaryOperator<Document> asSeen, ReceivedFile file, DocumentFormat format) {
            throw new AssertionError("nothing is kept");
        }
    }
}
