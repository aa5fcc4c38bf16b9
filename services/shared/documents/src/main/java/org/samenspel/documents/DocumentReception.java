package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.samenspel.values.rule.RuleViolation;

/** Receives content: to its end, whatever time its sender takes, before anything of the database is held. */
@ApplicationScoped
public class DocumentReception {

    /** How many are written into the database at once: the other requests need its connections too. */
    static final int WRITING = 4;

    private final DocumentService service;
    private final DocumentScanner scanner;
    private final Semaphore places;
    private final Semaphore writing = new Semaphore(WRITING, true);

    DocumentReception(DocumentService service, DocumentScanner scanner, DocumentsConfig config) {
        this.service = service;
        this.scanner = scanner;
        this.places = new Semaphore(config.receiving(), true);
    }

    /**
     * Keeps the content as the next version of a document.
     *
     * @param asSeen goes on only if the caller saw the document as it is now
     * @param sha256 what its sender says it is
     * @throws RuleViolation if it is not what its sender says, or must not be kept
     */
    public Document receive(UUID id, UnaryOperator<Document> asSeen, InputStream content, String sha256)
            throws IOException {
        places.acquireUninterruptibly();
        try (ReceivedFile file = ReceivedFile.of(content)) {
            if (!file.sha256().equals(sha256)) {
                throw DocumentRule.ofDigest(
                        "%d bytes arrived with the SHA-256 %s, and Content-Digest says %s: send the whole file, or its own digest"
                                .formatted(file.size(), file.sha256(), sha256));
            }
            DocumentFormat format = DocumentInspection.inspect(file);
            scanner.scan(file);
            return keep(id, asSeen, file, format);
        } finally {
            places.release();
        }
    }

    private Document keep(UUID id, UnaryOperator<Document> asSeen, ReceivedFile file, DocumentFormat format)
            throws IOException {
        writing.acquireUninterruptibly();
        try {
            return service.keep(id, asSeen, file, format);
        } finally {
            writing.release();
        }
    }
}
