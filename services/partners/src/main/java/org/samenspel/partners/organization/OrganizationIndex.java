package org.samenspel.partners.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.SearchKey;

/**
 * The organizations that are there, to find the one of a row: by its id, or else by its KBO or OVO code, or else by its name, unless
 * both have a code and so are two.
 */
final class OrganizationIndex {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<String, Set<Entry>> byCode = new HashMap<>();
    private final Map<String, Set<Entry>> byName = new HashMap<>();

    /**
     * @param key by which a report names it
     * @param contacts those to ask for today, if the caller may know
     * @param isKept whether the caller's organization keeps it
     */
    record Entry(String key, UUID id, OrganizationProfile profile, List<ContactCard> contacts, boolean isKept) {}

    void add(Organization organization, List<ContactCard> contacts, boolean isKept) {
        String key = key(organization.profile());
        String only = entries.containsKey(key) ? key + " " + organization.id() : key;
        add(new Entry(only, organization.id(), organization.profile(), contacts, isKept));
    }

    /** Adds one under a key that no other has. */
    void add(Entry entry) {
        entries.put(entry.key(), entry);
        byId.put(entry.id(), entry);
        OrganizationProfile profile = entry.profile();
        namesOne(profile.codes()).forEach(code -> found(byCode, code).add(entry));
        names(profile.name()).forEach(name -> found(byName, name).add(entry));
    }

    /** Its code that names one organization, or else its name. */
    static String key(OrganizationProfile profile) {
        return namesOne(profile.codes()).findFirst().orElse(profile.name().in(Language.NL));
    }

    Optional<Entry> withId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All that a row with these codes and this name may stand for: one, unless it has to say more. */
    List<Entry> matching(List<OrganizationCode> codes, @Nullable LocalizedText name) {
        List<Entry> withCode = namesOne(codes)
                .flatMap(code -> byCode.getOrDefault(code, Set.of()).stream())
                .distinct()
                .toList();
        if (!withCode.isEmpty() || name == null) {
            return withCode;
        }
        boolean hasCode = namesOne(codes).findAny().isPresent();
        return namesakes(name).stream()
                .filter(entry ->
                        !hasCode || namesOne(entry.profile().codes()).findAny().isEmpty())
                .toList();
    }

    /** Those that have one of these names, whatever their codes. */
    List<Entry> namesakes(LocalizedText name) {
        return names(name)
                .flatMap(text -> byName.getOrDefault(text, Set.of()).stream())
                .distinct()
                .toList();
    }

    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }

    /** Whether two have a name in common, whatever its language. */
    static boolean shareName(LocalizedText one, LocalizedText other) {
        List<String> names = names(other).toList();
        return names(one).anyMatch(names::contains);
    }

    private static Set<Entry> found(Map<String, Set<Entry>> index, String text) {
        return index.computeIfAbsent(text, _ -> new LinkedHashSet<>());
    }

    private static Stream<String> namesOne(List<OrganizationCode> codes) {
        return codes.stream().filter(code -> code.scheme().namesOne()).map(OrganizationCode::code);
    }

    private static Stream<String> names(LocalizedText name) {
        return Stream.of(name.nl(), name.fr(), name.en())
                .flatMap(Stream::ofNullable)
                .map(SearchKey::of);
    }
}
