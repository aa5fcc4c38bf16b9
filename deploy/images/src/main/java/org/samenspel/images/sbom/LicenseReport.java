package org.samenspel.images.sbom;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The libraries of programs by their licenses.
 *
 * @param byLicense those that a library offers, as one text, with the libraries that offer them
 * @param refused libraries of which no license is allowed, with what they say
 */
public record LicenseReport(Map<String, TreeSet<String>> byLicense, Map<String, String> refused) {

    public static LicenseReport of(Collection<Sbom> programs) {
        var byLicense = new TreeMap<String, TreeSet<String>>();
        var refused = new TreeMap<String, String>();
        programs.stream().flatMap(Sbom::ofOthers).forEach(library -> {
            String licenses = text(library);
            String name = library.artifact() + " " + library.version();
            byLicense.computeIfAbsent(licenses, _ -> new TreeSet<>()).add(name);
            if (library.licenses().stream().noneMatch(one -> one.license().isAllowed())) {
                refused.put(name, licenses);
            }
        });
        return new LicenseReport(byLicense, refused);
    }

    private static String text(Sbom.Component library) {
        return library.licenses().isEmpty()
                ? "no license"
                : library.licenses().stream()
                        .map(one -> one.license().text())
                        .sorted()
                        .collect(Collectors.joining(" or "));
    }

    /** A line for each license with how many libraries have it, and one for each library that is refused. */
    public String table() {
        String counts = byLicense.entrySet().stream()
                .map(license -> "%6d  %s%n".formatted(license.getValue().size(), license.getKey()))
                .collect(Collectors.joining());
        String refusals = refused.entrySet().stream()
                .map(library -> "Not allowed: %s (%s)%n".formatted(library.getKey(), library.getValue()))
                .collect(Collectors.joining());
        return counts + refusals;
    }
}
