package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.SampleFiles;

@QuarkusTest
class UploadTest {

    private static final String NO_DIGEST = DrawerFixtures.digest(new byte[0]);

    private final Drawer drawers;
    private String document = "";
    private String token = "";

    @TestHTTPResource("/")
    URI service;

    UploadTest(Drawer drawers) {
        this.drawers = drawers;
    }

    @BeforeEach
    void describe() {
        DrawerFixtures drawer = DrawerFixtures.in(drawers);
        document = drawer.described();
        token = DrawerFixtures.token(drawer.owner());
    }

    @Test
    void refusesDocumentOfMoreThan25Megabytes() throws IOException {
        try (Socket sender = new Socket(service.getHost(), service.getPort())) {
            send(sender, 25 * 1024 * 1024 + 1, new byte[0], NO_DIGEST);

            assertThat(new String(sender.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    /** Fifty that hold back their last byte: what came of them is on disk, not in memory. */
    @Test
    void holdsNoneOfFiftyUploadsInMemory() throws IOException {
        byte[] part = SampleFiles.pdf(2 * 1024 * 1024);
        // Without the optimizing compiler a digest takes longer than to send what it is of.
        String digest = DrawerFixtures.digest(part);
        List<Socket> senders = new ArrayList<>();
        long before = used();
        try {
            for (int i = 0; i < 50; i++) {
                Socket sender = new Socket(service.getHost(), service.getPort());
                senders.add(sender);
                send(sender, part.length + 1, part, digest);
            }

            assertThat(used() - before).isLessThan(50L * part.length / 4);
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    private void send(Socket sender, int length, byte[] part, String digest) throws IOException {
        OutputStream out = sender.getOutputStream();
        String head = "PUT " + URI.create(document).getPath()
                + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\nIf-Match: *\r\nContent-Digest: " + digest + "\r\nContent-Length: "
                + length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(part);
        out.flush();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
