package org.samenspel.documents;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;

/** The content of documents, in pieces of at most 1 MiB, so that neither side ever holds a whole file. */
@ApplicationScoped
class DocumentChunks {

    static final int SIZE = 1 << 20;

    private static final String INSERT =
            "insert into document_chunk (document_id, version_number, position, content) values (?, ?, ?, ?)";
    private static final String SELECT =
            "select content from document_chunk where document_id = ? and version_number = ? and position = ?";
    private static final String DELETE = "delete from document_chunk where document_id = ?";

    private final AgroalDataSource database;

    DocumentChunks(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps what was received, in the transaction of the caller. */
    void write(UUID document, int version, ReceivedFile file) throws IOException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int position = 0; (long) position * SIZE < file.size(); position++) {
                ByteBuffer piece = file.read((long) position * SIZE, SIZE);
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                insert.setObject(1, document);
                insert.setInt(2, version);
                insert.setInt(3, position);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the content of a document could not be written", failed);
        }
    }

    /** One piece; the connection is free again before anybody sends it to a slow client. */
    @Transactional
    byte[] read(UUID document, int version, int position) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, document);
            select.setInt(2, version);
            select.setInt(3, position);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("the content of a document is gone");
                }
                return rows.getBytes(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the content of a document could not be read", failed);
        }
    }

    /** Forgets the content of all versions, in the transaction of the caller. */
    void delete(UUID document) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, document);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the content of a document could not be deleted", failed);
        }
    }
}
