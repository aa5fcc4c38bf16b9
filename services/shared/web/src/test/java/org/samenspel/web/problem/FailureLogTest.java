package org.samenspel.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.web.Notes;

@QuarkusTest
class FailureLogTest {

    private static final String SECRET = "Zwaantje Verhofstadt";

    private final StringWriter log = new StringWriter();
    private final Logger root = Logger.getLogger("");
    private final Handler listener = new Listener(new PrintWriter(log, true));

    @BeforeEach
    void listen() {
        root.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(listener);
    }

    @Test
    void findsAFaultOfOursByTheInstanceThatTheClientSees() {
        String instance = Notes.post(forbidden()).path("instance");

        assertThat(log.toString()).contains(instance).contains("ck_note_color");
    }

    @Test
    void keepsWhatTheClientSentOutOfTheLog() {
        Notes.post(forbidden()).then().statusCode(500);
        Notes.post(Notes.noteWith("\"writer\": \"" + SECRET + "\"")).then().statusCode(400);

        assertThat(log.toString()).doesNotContain(SECRET);
    }

    private static String forbidden() {
        return Notes.NOTE.replace("Titel", SECRET).replace("darkBlue", "forbidden");
    }

    private static final class Listener extends Handler {

        private final PrintWriter writer;

        Listener(PrintWriter writer) {
            this.writer = writer;
        }

        @Override
        public void publish(LogRecord line) {
            writer.println(line.getMessage());
            for (Object parameter : line.getParameters() == null ? new Object[0] : line.getParameters()) {
                writer.println(parameter);
            }
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(writer);
            }
        }

        @Override
        public void flush() {
            writer.flush();
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
