package org.samenspel.local.process;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** What an ahead-of-time cache was made of, as one short text. Images have this class too, so it needs no other of ours. */
public final class ProgramDigest {

    private static final int BYTES = 10;

    private ProgramDigest() {}

    /**
     * @param runtime what {@link #ofRuntime} says of the one that runs the program
     * @param options of the JVM, and whatever else makes it another program
     * @param jars the class path, in its order
     */
    public static String of(String runtime, String options, List<Path> jars) throws IOException {
        var content = new StringBuilder(runtime).append('\n').append(options);
        for (Path jar : jars) {
            content.append('\n').append(checksum(jar));
        }
        return HexFormat.of().formatHex(sha256(content.toString()), 0, BYTES);
    }

    /** Of the JDK in this folder. */
    public static String ofRuntime(Path home) throws IOException {
        return Files.readString(home.resolve("release"))
                + checksum(home.resolve("lib/modules"))
                + checksum(home.resolve("lib/server/libjvm.so"));
    }

    /**
     * CRC-32C, because the JVM has it as one instruction of the processor: 80 MB of jars take 0.07 s, where SHA-256 takes 1.6 s before
     * the optimizing compiler comes to it.
     */
    private static String checksum(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path);
                Arena arena = Arena.ofConfined()) {
            var checksum = new CRC32C();
            checksum.update(
                    channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer());
            return path.getFileName() + " " + channel.size() + " " + Long.toHexString(checksum.getValue());
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
