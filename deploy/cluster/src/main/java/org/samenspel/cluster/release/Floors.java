package org.samenspel.cluster.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The least numbers of pods that an installation's calendar gives its autoscalers during campaigns: whoever gives them may fail for days
 * unseen, and an autoscaler may be changed by hand. Where KEDA keeps them there is nothing to look at.
 *
 * @param calendars CronJobs of the installation
 * @param autoscalers of the installation
 */
public record Floors(List<JsonNode> calendars, List<JsonNode> autoscalers) {

    /** Of the container that gives a floor, and the schedule of the calendar that knows all windows of its program. */
    private static final String HOLDER = "floor";

    private static final String ALWAYS = "*/5 * * * *";

    /** It comes each five minutes, and may have to wait for an image or a node. */
    private static final Duration LATE = Duration.ofMinutes(15);

    /** What stands in the cluster. */
    public static Floors of(Release release) {
        return new Floors(objects(release, "cronjobs.batch"), objects(release, "horizontalpodautoscalers.autoscaling"));
    }

    private static List<JsonNode> objects(Release release, String kind) {
        JsonNode found = release.kubectl()
                .json(
                        "--namespace",
                        release.namespace(),
                        "get",
                        kind,
                        "--selector=app.kubernetes.io/instance=" + release.name());
        return items(found.path("items")).toList();
    }

    /** A line for each autoscaler with a calendar, as the look from within says it. */
    public List<String> findings(Instant now) {
        return calendars.stream()
                .filter(calendar -> calendar.at("/spec/schedule").asText().equals(ALWAYS))
                .flatMap(calendar -> Calendar.of(calendar).stream())
                .map(calendar -> calendar.finding(autoscalers, now))
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /**
     * Who gives a floor each five minutes.
     *
     * @param autoscaler that gets it
     * @param ordinary the least number of pods without a campaign
     */
    private record Calendar(JsonNode object, String autoscaler, int ordinary, List<Window> windows) {

        static Optional<Calendar> of(JsonNode object) {
            return items(object.at("/spec/jobTemplate/spec/template/spec/containers"))
                    .filter(container -> container.path("name").asText().equals(HOLDER))
                    .map(container -> of(
                            object,
                            items(container.path("args")).map(JsonNode::asText).toList()))
                    .findFirst();
        }

        private static Calendar of(JsonNode object, List<String> arguments) {
            return new Calendar(
                    object,
                    arguments.get(1),
                    Integer.parseInt(arguments.get(2)),
                    arguments.stream().skip(3).map(Window::of).toList());
        }

        String finding(List<JsonNode> autoscalers, Instant now) {
            return autoscalers.stream()
                    .filter(one -> one.at("/metadata/name").asText().equals(autoscaler))
                    .findFirst()
                    .map(found -> problem(found.path("spec"), now))
                    .orElseGet(() -> Optional.of("it is not there"))
                    .map(problem -> "WRONG autoscaler " + autoscaler + ": " + problem)
                    .orElseGet(() -> "ok    autoscaler " + autoscaler);
        }

        private Optional<String> problem(JsonNode found, Instant now) {
            int most = found.path("maxReplicas").asInt();
            int least = found.path("minReplicas").asInt(1);
            int wanted = most(windows.stream().filter(window -> window.has(now)));
            int later = most(windows.stream().filter(window -> window.to().isAfter(now)));
            if (later > most) {
                return Optional.of("it allows " + most + " pods, and a campaign needs " + later);
            }
            if (least < wanted) {
                return Optional.of("it keeps at least " + least + " pods, and now it should be " + wanted + see());
            }
            return gives(now) ? Optional.empty() : Optional.of("nobody gave it its floor" + see());
        }

        private int most(Stream<Window> some) {
            return some.mapToInt(Window::pods).reduce(ordinary, Math::max);
        }

        /** Whether a Job of it did its work of late; one that is new may not have had its turn. */
        private boolean gives(Instant now) {
            JsonNode last = object.at("/status/lastSuccessfulTime");
            JsonNode sign = last.isMissingNode() ? object.at("/metadata/creationTimestamp") : last;
            return !object.at("/spec/suspend").asBoolean()
                    && Instant.parse(sign.asText()).isAfter(now.minus(LATE));
        }

        private String see() {
            String name = object.at("/metadata/name").asText();
            return "; see CronJob " + name + " (kubectl describe cronjob " + name + ") and the Jobs that it made";
        }
    }

    /** As the chart writes it: {@code 2027-03-01T16:50:00Z/2027-03-01T18:05:00Z=6}. */
    private record Window(Instant from, Instant to, int pods) {

        static Window of(String text) {
            String[] parts = text.split("[/=]");
            return new Window(Instant.parse(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2]));
        }

        /** The calendar comes each five minutes at the latest. */
        boolean has(Instant now) {
            return now.isAfter(from.plus(Duration.ofMinutes(5))) && now.isBefore(to);
        }
    }
}
