package org.samenspel.consultations.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** All files of some folders, on all processors: what the attacker carried away. Of those that are the same in two, one. */
record Evidence(List<Path> folders) {

    /** Each file with its content, and with what is packed in it as content of its own. */
    void each(BiConsumer<String, byte[]> reader) {
        Set<ByteBuffer> read = ConcurrentHashMap.newKeySet();
        folders.stream().flatMap(folder -> files(folder).stream()).toList().parallelStream()
                .forEach(file -> {
                    byte[] content = read(file);
                    if (read.add(ByteBuffer.wrap(Digests.hash("SHA-256", content)))) {
                        reader.accept(file.toString(), content);
                        Inflated.in(content, unpacked -> reader.accept(file + " (unpacked)", unpacked));
                    }
                });
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
