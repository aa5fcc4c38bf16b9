package org.samenspel.web.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Throws {@link PayloadTooLarge} when more than the limit is read. */
class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedInputStream(InputStream stream, long limit) {
        super(stream);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            add(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    /** Whether nothing was read. */
    boolean isEmpty() {
        return count == 0;
    }

    private void add(int read) {
        count += read;
        if (count > limit) {
            throw new PayloadTooLarge(limit);
        }
    }
}
