package org.samenspel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The table of contents of a ZIP file, which is what ODF and OOXML files are (APPNOTE 6.3.10, 4.3). It is read with bounds that
 * no office program reaches, so that a file made to fill the memory is refused instead; none of the libraries has them.
 */
final class Archive {

    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_TABLE = 2 << 20;
    private static final int LARGEST_TEXT = 1 << 20;
    private static final int STORED = 0;

    private final ReceivedFile file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Archive(ReceivedFile file) {
        this.file = file;
    }

    /** @throws NotAnArchive if the table can't be read, or is larger than that of a document */
    static Archive of(ReceivedFile file) throws IOException, NotAnArchive {
        Archive archive = new Archive(file);
        archive.readTable();
        return archive;
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** Whether an entry is encrypted as ZIP does it. */
    boolean encrypted() {
        return entries.values().stream().anyMatch(Entry::encrypted);
    }

    /** The beginning of an entry as text; empty when there is no such entry. */
    String text(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return "";
        }
        ByteBuffer local = little(file.read(entry.offset(), LOCAL_SIZE));
        if (local.remaining() < LOCAL_SIZE) {
            return "";
        }
        long start = entry.offset() + LOCAL_SIZE + unsigned(local.getShort(26)) + unsigned(local.getShort(28));
        ByteBuffer packed = file.read(start, (int) Math.min(entry.packed(), LARGEST_TEXT));
        byte[] bytes = entry.method() == STORED ? packed.array() : unpacked(packed.array());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var text = new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
            return text.readNBytes(LARGEST_TEXT);
        }
    }

    private void readTable() throws IOException, NotAnArchive {
        int tail = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer end = little(file.read(file.size() - tail, tail));
        int at = tail - END_SIZE;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new NotAnArchive();
        }
        int count = unsigned(end.getShort(at + 10));
        long size = Integer.toUnsignedLong(end.getInt(at + 12));
        long offset = Integer.toUnsignedLong(end.getInt(at + 16));
        if (count > MOST_ENTRIES || size > LARGEST_TABLE || offset + size > file.size()) {
            throw new NotAnArchive();
        }
        ByteBuffer table = little(file.read(offset, (int) size));
        for (int i = 0; i < count; i++) {
            readEntry(table);
        }
    }

    private void readEntry(ByteBuffer table) throws NotAnArchive {
        if (table.remaining() < ENTRY_SIZE || table.getInt(table.position()) != ENTRY) {
            throw new NotAnArchive();
        }
        int start = table.position();
        int nameLength = unsigned(table.getShort(start + 28));
        int rest = unsigned(table.getShort(start + 30)) + unsigned(table.getShort(start + 32));
        if (table.remaining() < ENTRY_SIZE + nameLength + rest) {
            throw new NotAnArchive();
        }
        byte[] name = new byte[nameLength];
        table.get(start + ENTRY_SIZE, name);
        entries.put(
                new String(name, StandardCharsets.UTF_8),
                new Entry(
                        (table.getShort(start + 8) & 1) != 0,
                        unsigned(table.getShort(start + 10)),
                        Integer.toUnsignedLong(table.getInt(start + 20)),
                        Integer.toUnsignedLong(table.getInt(start + 42))));
        table.position(start + ENTRY_SIZE + nameLength + rest);
    }

    private static ByteBuffer little(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    /** @param packed its size in the file */
    private record Entry(boolean encrypted, int method, long packed, long offset) {}

    /** It is no ZIP file, or one that no office program makes. */
    static final class NotAnArchive extends Exception {

        private static final long serialVersionUID = 1;
    }
}
