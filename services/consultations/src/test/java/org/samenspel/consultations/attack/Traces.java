package org.samenspel.consultations.attack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Looks for very many strings of bytes at once, at every place of a file: by their first eight bytes, then whole. */
final class Traces {

    static final int SHORTEST = 8;

    /** Bits of what says that nothing begins so: as many as a processor keeps beside it. */
    private static final int FILTER = 24;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final List<byte[]> traces = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final Map<String, String> found = new ConcurrentSkipListMap<>();
    private final BitSet begins = new BitSet(1 << FILTER);
    private int[] table = {};

    /** @param trace at least eight bytes long */
    void lookFor(String kind, byte[] trace) {
        if (trace.length < SHORTEST) {
            throw new IllegalArgumentException("a trace of " + trace.length + " bytes is found anywhere");
        }
        kinds.add(kind);
        traces.add(trace);
    }

    /** What was found so far: each kind with the first file that has it. */
    Map<String, String> found() {
        return found;
    }

    void search(String file, byte[] content) {
        for (int at = 0; at + SHORTEST <= content.length; at++) {
            long start = mixed((long) LONG.get(content, at));
            if (!begins.get(place(start))) {
                continue;
            }
            int slot = slot(start);
            for (int one = table[slot]; one != 0; one = table[slot = next(slot)]) {
                byte[] trace = traces.get(one - 1);
                if (begins(content, at, trace)) {
                    found.putIfAbsent(kinds.get(one - 1), file + " at " + at);
                }
            }
        }
    }

    private static boolean begins(byte[] content, int at, byte[] trace) {
        return at + trace.length <= content.length
                && Arrays.equals(content, at, at + trace.length, trace, 0, trace.length);
    }

    /** After all traces are named, and before the first search. */
    void index() {
        table = new int[Integer.highestOneBit(Math.max(traces.size(), 2)) * 8];
        for (int one = 0; one < traces.size(); one++) {
            long start = mixed((long) LONG.get(traces.get(one), 0));
            begins.set(place(start));
            int slot = slot(start);
            while (table[slot] != 0) {
                slot = next(slot);
            }
            table[slot] = one + 1;
        }
    }

    private static long mixed(long start) {
        return start * 0x9E3779B97F4A7C15L;
    }

    private static int place(long mixed) {
        return (int) (mixed >>> Long.SIZE - FILTER);
    }

    private int slot(long mixed) {
        return (int) (mixed >>> 32) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }
}
