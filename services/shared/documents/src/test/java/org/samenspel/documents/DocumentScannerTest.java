package org.samenspel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.RuleViolation;

class DocumentScannerTest {

    private static final int SIZE = 200_000;

    @Test
    void asksNobodyWithoutAddress() throws IOException {
        try (ReceivedFile file = file()) {
            new DocumentScanner(config("", 1)).scan(file);
        }
    }

    @Test
    void sendsTheWholeFileAsClamdReadsIt() throws IOException {
        assertThat(scanned("stream: OK\0")).isEqualTo(SIZE);
    }

    @Test
    void refusesWhatTheScannerFinds() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> scanned("stream: Eicar-Signature FOUND\0"));
    }

    @Test
    void letsNothingThroughWithoutVerdict() {
        assertThatExceptionOfType(ScannerUnavailable.class)
                .isThrownBy(() -> scanned("INSTREAM size limit exceeded. ERROR\0"));
        assertThatExceptionOfType(ScannerUnavailable.class).isThrownBy(() -> scanned(""));
    }

    @Test
    void letsNothingThroughWhileTheScannerIsAway() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (ReceivedFile file = file()) {
            var scanner = new DocumentScanner(config("127.0.0.1", port));
            assertThatExceptionOfType(ScannerUnavailable.class).isThrownBy(() -> scanner.scan(file));
        }
    }

    /** How many bytes of the file a stand-in got, which then gave this answer. */
    private static long scanned(String answer) throws IOException {
        try (var standIn = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ReceivedFile file = file()) {
            CompletableFuture<Long> received = CompletableFuture.supplyAsync(() -> answer(standIn, answer));
            new DocumentScanner(config("127.0.0.1", standIn.getLocalPort())).scan(file);
            return received.join();
        }
    }

    private static long answer(ServerSocket standIn, String answer) {
        try (Socket client = standIn.accept()) {
            var in = new DataInputStream(client.getInputStream());
            assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            long bytes = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.skipNBytes(length);
                bytes += length;
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ReceivedFile file() throws IOException {
        return ReceivedFile.of(new ByteArrayInputStream(SampleFiles.pdf(SIZE)));
    }

    private static DocumentsConfig config(String host, int port) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DocumentsConfig.class)
                .withDefaultValue("samenspel.documents.scanner.port", Integer.toString(port));
        if (!host.isEmpty()) {
            builder.withDefaultValue("samenspel.documents.scanner.host", host);
        }
        return builder.build().getConfigMapping(DocumentsConfig.class);
    }
}
