package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.samenspel.local.Refusal;

/** The name of an image, without the registry that it is in. */
record ImageName(String program, String version) {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>samenspel-parent</artifactId>\\s*<version>([^<]+)</version>");

    /** Of the checkout, as its parent POM says. */
    static String versionOf(Path home) throws IOException {
        var version = VERSION.matcher(Files.readString(home.resolve("pom.xml")));
        if (!version.find()) {
            throw new Refusal("The pom.xml of " + home + " names no version.");
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
