package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.samenspel.local.Refusal;

/** The name of an image, without the registry that it is in. */
record ImageName(String program, String version) {

    private static final Pattern VERSION = Pattern.compile("(?m)^appVersion: (\\S+)$");

    /** The one that the chart of the checkout asks for when nobody says another. */
    static String versionOf(Path home) throws IOException {
        Path chart = home.resolve("helm/samenspel/Chart.yaml");
        var version = VERSION.matcher(Files.readString(chart));
        if (!version.find()) {
            throw new Refusal("No appVersion in " + chart + ".");
        }
        return version.group(1);
    }

    String repository() {
        return "samenspel-" + program;
    }

    String fileName() {
        return program + "-" + version + ".tar";
    }

    @Override
    public String toString() {
        return repository() + ":" + version;
    }
}
