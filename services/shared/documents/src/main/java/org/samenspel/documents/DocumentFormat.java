package org.samenspel.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of content that are kept: what people sign and read, and what no office program runs as a macro. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    TEXT("application/vnd.oasis.opendocument.text", "odt"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff");

    /**
     * What a system goes by that opens files by their names: a number is none, as in a date. Windows leaves out points and spaces at
     * the end.
     */
    private static final Pattern ENDING = Pattern.compile("\\.([0-9]*[A-Za-z][0-9A-Za-z]*)[.\\s]*$");

    private final String mediaType;
    private final Set<String> endings;

    DocumentFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a file with this name would be opened as one of this format, or as none in particular. */
    boolean fits(String name) {
        Matcher ending = ENDING.matcher(name);
        return !ending.find() || endings.contains(ending.group(1).toLowerCase(Locale.ROOT));
    }

    /** How names of its files end, to be read. */
    String endings() {
        return endings.stream().sorted().map(ending -> "." + ending).collect(Collectors.joining(" or "));
    }

    /** The format with this media type; parameters of the type don't count. */
    public static Optional<DocumentFormat> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(bare))
                .findFirst();
    }
}
