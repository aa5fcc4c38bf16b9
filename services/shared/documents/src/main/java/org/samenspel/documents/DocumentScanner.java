package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.samenspel.values.rule.RuleViolation;

/**
 * Asks a scanner whether a file is harmful, in the protocol of clamd ({@code zINSTREAM}). Without an address nothing is asked. One
 * that does not answer, or not in time, lets nothing through.
 */
@ApplicationScoped
class DocumentScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final DocumentsConfig.Scanner config;

    DocumentScanner(DocumentsConfig config) {
        this.config = config.scanner();
    }

    /**
     * @throws RuleViolation {@code documentInfected}
     * @throws ScannerUnavailable if it gave no verdict
     */
    void scan(ReceivedFile file) {
        if (config.host().isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(config.host().get(), file);
        } catch (IOException failed) {
            throw new ScannerUnavailable(failed);
        }
        if (answer.endsWith("FOUND")) {
            throw DocumentRule.DOCUMENT_INFECTED.brokenBy(
                    DocumentRule.CONTENT, "The scanner refuses the file; look at the computer it comes from");
        }
        if (!answer.equals("stream: OK")) {
            throw new ScannerUnavailable(new IOException("the scanner gave no verdict"));
        }
    }

    private String ask(String host, ReceivedFile file) throws IOException {
        int patience = Math.toIntExact(config.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, config.port()), patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (long from = 0; from < file.size(); from += PIECE) {
                ByteBuffer piece = file.read(from, PIECE);
                out.writeInt(piece.remaining());
                out.write(piece.array(), 0, piece.remaining());
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
