package org.samenspel.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of content that are kept: what people sign and read, and what no office program runs as a macro. */
public enum DocumentFormat {
    PDF("application/pdf"),
    TEXT("application/vnd.oasis.opendocument.text"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The format with this media type; parameters of the type don't count. */
    public static Optional<DocumentFormat> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(bare))
                .findFirst();
    }
}
