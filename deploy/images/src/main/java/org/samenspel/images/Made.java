package org.samenspel.images;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of one image.
 *
 * @param image its name
 * @param file where it is laid down
 * @param digest by which a registry knows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Made(String image, @Nullable String file, @Nullable String digest, List<ImageTar.Part> layers) {

    private static final double MEGABYTE = 1_000_000;

    /** A line for each, with the compressed size of each layer. */
    static String table(List<Made> all) {
        return all.stream().map(Made::line).collect(Collectors.joining());
    }

    private String line() {
        String parts = layers.stream()
                .map(layer -> "%s %.1f".formatted(layer.name(), layer.bytes() / MEGABYTE))
                .collect(Collectors.joining(" + "));
        double sum = layers.stream().mapToLong(ImageTar.Part::bytes).sum() / MEGABYTE;
        return "%s: %.1f MB (%s)%n  %s%n".formatted(image, sum, parts, digest == null ? file : digest);
    }
}
