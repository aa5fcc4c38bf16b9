package org.samenspel.consultations.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is looked for, and what the attacker knows. The first response is the attacker's own; the others are known to judge what is
 * found. In the order in which they came.
 *
 * @param campaign the campaign's id
 * @param responses ids, answers as they are kept, and a text that nobody can guess within them
 * @param stored names and contents as they stood in the database while the campaign was open
 */
record Knowledge(UUID campaign, List<Response> responses, List<Stored> stored) {

    private static final String TAB = "\t";

    /** One response as it was sent. */
    record Response(UUID id, String answers, String marker) {}

    /** One row, in hexadecimal in its file. */
    @SuppressWarnings("ArrayRecordComponent") // read from a file and looked at, never compared
    record Stored(byte[] name, byte[] content) {}

    static Knowledge read(Path folder) throws IOException {
        List<Response> responses = lines(folder.resolve("responses.txt"))
                .map(part -> new Response(UUID.fromString(part[0]), part[1], part[2]))
                .toList();
        HexFormat hex = HexFormat.of();
        List<Stored> stored = lines(folder.resolve("stored.txt"))
                .map(part -> new Stored(hex.parseHex(part[0]), hex.parseHex(part[1])))
                .toList();
        return new Knowledge(UUID.fromString(Files.readString(folder.resolve("campaign.txt"))), responses, stored);
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("campaign.txt"), campaign.toString());
        var lines = new ArrayList<String>();
        responses.forEach(one -> lines.add(String.join(TAB, one.id().toString(), one.answers(), one.marker())));
        Files.write(folder.resolve("responses.txt"), lines);
        HexFormat hex = HexFormat.of();
        Files.write(
                folder.resolve("stored.txt"),
                stored.stream()
                        .map(row -> hex.formatHex(row.name()) + TAB + hex.formatHex(row.content()))
                        .toList());
    }

    private static Stream<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split(TAB));
    }
}
