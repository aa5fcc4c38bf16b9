package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Gives content back, piece by piece. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentChunks chunks;

    DocumentReader(DocumentChunks chunks) {
        this.chunks = chunks;
    }

    /**
     * Writes a part of a version.
     *
     * @param first the place of the first byte, from 0 on
     * @param last that of the last one
     */
    public void write(UUID document, int version, long first, long last, OutputStream to) throws IOException {
        long at = first;
        while (at <= last) {
            int position = Math.toIntExact(at / DocumentChunks.SIZE);
            long start = (long) position * DocumentChunks.SIZE;
            byte[] piece = chunks.read(document, version, position);
            int from = (int) (at - start);
            int length = (int) Math.min(piece.length - from, last - at + 1);
            to.write(piece, from, length);
            at += length;
        }
    }
}
