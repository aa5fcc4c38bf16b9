package org.samenspel.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that one logger and those below it say, at any level, until closed. */
public final class CapturedLogs extends Handler implements AutoCloseable {

    private static final Formatter FORMAT = new PatternFormatter("%s");

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Level before;

    public CapturedLogs(String name, Level level) {
        logger = Logger.getLogger(name);
        before = logger.getLevel();
        logger.setLevel(level);
        logger.addHandler(this);
    }

    public Stream<String> messages() {
        return records.stream().map(CapturedLogs::text);
    }

    /** What threads said whose names begin so. */
    public Stream<String> messagesOf(String threads) {
        return records.stream()
                .filter(message -> ExtLogRecord.wrap(message).getThreadName().startsWith(threads))
                .map(CapturedLogs::text);
    }

    @Override
    public void publish(LogRecord message) {
        records.add(message);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }

    private static String text(LogRecord message) {
        String thrown = message.getThrown() == null ? "" : message.getThrown().toString();
        return FORMAT.format(ExtLogRecord.wrap(message)) + thrown;
    }
}
