package org.samenspel.web.cluster;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The campaigns that the values of the chart prepare for, as arguments: {@code campaign:OPENS/CLOSES=PEOPLE NAME} each. */
record Campaigns(List<Campaign> all) {

    static final String PREFIX = "campaign:";

    private static final Pattern FORM = Pattern.compile(PREFIX + "([^/]+)/([^=]+)=(\\d+) (.+)", Pattern.DOTALL);

    private record Campaign(Instant opens, Instant closes, String people, String name) {

        static Campaign of(String argument) {
            Matcher form = FORM.matcher(argument);
            if (!form.matches()) {
                throw new IllegalArgumentException("Not a campaign: " + argument);
            }
            return new Campaign(
                    Instant.parse(form.group(1)), Instant.parse(form.group(2)), form.group(3), form.group(4));
        }
    }

    static Campaigns in(String... arguments) {
        return new Campaigns(Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(PREFIX))
                .map(Campaign::of)
                .toList());
    }

    /** One for each that is open or to come, so that who misses one sees it; none is wrong by itself. */
    Stream<Finding> findings(Instant now) {
        List<Finding> ahead = all.stream()
                .filter(campaign -> campaign.closes().isAfter(now))
                .map(campaign -> new Finding(
                        "campaign %s, %s people from %s to %s"
                                .formatted(campaign.name(), campaign.people(), campaign.opens(), campaign.closes()),
                        ""))
                .toList();
        return ahead.isEmpty() ? Stream.of(new Finding("campaigns, of which none is to come", "")) : ahead.stream();
    }
}
