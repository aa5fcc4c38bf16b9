package org.samenspel.cluster.release;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Entrance;
import org.samenspel.local.demo.Story;

/**
 * LEVL's year plan and its story, as on one machine. What of it is there already stays as it is.
 *
 * @param home the checkout
 * @param folder for what can be seen only once
 */
public record DemoStory(Path home, Path folder, PrintStream progress) {

    /**
     * Returns the report as JSON.
     *
     * @param sent is told how many requests were sent, also when it stops before its end
     */
    public String play(Entrance entrance, LongConsumer sent) throws IOException {
        var own = new Settings(home, folder, entrance.ports());
        Files.createDirectories(own.data());
        var story = new Story(own, entrance, progress);
        try {
            return story.playAndReport(true);
        } finally {
            sent.accept(story.requests());
        }
    }
}
