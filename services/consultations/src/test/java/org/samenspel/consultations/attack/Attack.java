package org.samenspel.consultations.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Looks in all that was carried away for answers, ids, hashes and keys, and prints what it finds. A program of its own: with the
 * optimizing compiler, which tests do without, it is ten times as fast.
 */
public final class Attack {

    private static final int MOST_LENGTHS = 4;
    private static final int BLOCK = 16;
    private static final int NONCE = 12;

    private final Knowledge knowledge;

    private Attack(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param folders what is known, and then whatever was carried away */
    public static void main(String... folders) throws IOException {
        List<Path> paths = Arrays.stream(folders).map(Path::of).toList();
        var attack = new Attack(Knowledge.read(paths.getFirst()));
        var evidence = new Evidence(paths.subList(1, paths.size()));
        Traces traces = attack.traces();
        var trial = new KeyTrial(attack.knowledge);
        boolean closed = !attack.knowledge.stored().isEmpty();
        evidence.each((file, content) -> {
            traces.search(file, content);
            if (closed) {
                trial.search(file, content);
            }
        });
        tell(traces.found());
        if (closed) {
            tell(trial.found());
            System.out.println("tried " + trial.count() + " keys");
            attack.lookAtContents();
        }
    }

    private Traces traces() {
        var traces = new Traces();
        for (Knowledge.Response response : knowledge.responses()) {
            Spellings.ofText(response.marker(), named("answer in ", traces));
            Spellings.ofId(response.id(), named("id in ", traces));
            BiConsumer<String, byte[]> hashed = spelled(named("hash ", traces));
            byte[] id = response.id().toString().getBytes(UTF_8);
            var digests = new Digests(List.of(knowledge.campaign().toString().getBytes(UTF_8), id));
            digests.of(response.answers().getBytes(UTF_8), hashed);
            digests.of(response.marker().getBytes(UTF_8), hashed);
            digests.of(id, hashed);
            digests.of(raw(response.id()), hashed);
        }
        traces.index();
        return traces;
    }

    /** What can be seen of what is encrypted: its lengths, and blocks that are equal. */
    private void lookAtContents() {
        Set<Integer> lengths = new HashSet<>();
        Set<UUID> blocks = new HashSet<>();
        int equal = 0;
        for (Knowledge.Stored row : knowledge.stored()) {
            byte[] content = row.content();
            lengths.add(content.length);
            for (int at = NONCE; at + BLOCK <= content.length; at += BLOCK) {
                equal += blocks.add(UUID.nameUUIDFromBytes(Arrays.copyOfRange(content, at, at + BLOCK))) ? 0 : 1;
            }
        }
        if (lengths.size() > MOST_LENGTHS) {
            tell(Map.of("lengths", lengths.size() + " of them"));
        }
        if (equal > 0) {
            tell(Map.of("equal blocks", equal + " of them"));
        }
    }

    private static BiConsumer<String, byte[]> named(String what, Traces traces) {
        return (kind, trace) -> traces.lookFor(what + kind, trace);
    }

    /** The first 16 bytes of a hash as it is, as digits and as letters. */
    private static BiConsumer<String, byte[]> spelled(BiConsumer<String, byte[]> traces) {
        return (kind, hash) -> {
            traces.accept(kind, Arrays.copyOf(hash, BLOCK));
            traces.accept(kind, Arrays.copyOf(HexFormat.of().formatHex(hash).getBytes(UTF_8), BLOCK));
            traces.accept(kind, Arrays.copyOf(Base64.getEncoder().encode(hash), BLOCK));
        };
    }

    private static byte[] raw(UUID id) {
        return ByteBuffer.allocate(BLOCK)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static void tell(Map<String, String> found) {
        found.forEach((kind, where) -> System.out.println("FOUND " + kind + ": " + where));
    }
}
