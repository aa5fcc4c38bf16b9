package org.samenspel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is being received, in a temporary file that has no name any more: it is gone when the request ends, and when the process
 * does. Only pieces of it are ever in memory.
 */
public final class ReceivedFile implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final FileChannel channel;
    private final long size;
    private final String sha256;

    private ReceivedFile(FileChannel channel, long size, String sha256) {
        this.channel = channel;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Reads the content to its end. */
    public static ReceivedFile of(InputStream content) throws IOException {
        Path file = Files.createTempFile("samenspel-document", ".tmp");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(file);
        try {
            MessageDigest digest = digest();
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
                channel.write(ByteBuffer.wrap(piece, 0, read));
                size += read;
            }
            return new ReceivedFile(channel, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The bytes from a place on: as many as asked, or as there are. */
    public ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.clamp(size - from, 0, length));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
