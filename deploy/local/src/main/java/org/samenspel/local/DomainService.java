package org.samenspel.local;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services behind the gateway. A new one is a line here: database, roles, process, ports and route follow from it. */
public enum DomainService {
    PLANS(10),
    CONSULTATIONS(12),
    PARTNERS(15),
    GOVERNANCE(
            17,
            Map.of(
                    "QUARKUS_DATASOURCE_RULES_PASSWORD", "demo-governance-rules",
                    "SAMENSPEL_CHARACTERISTICS_ACTIVE_KEY", "first",
                    "SAMENSPEL_CHARACTERISTICS_SECRETS_FIRST", "demo-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                    // The members of the demo left in 2022: a diversity report would count none of them from 2027 on.
                    "SAMENSPEL_RETENTION_PERIODS_DECLARATION", "forever")),
    FINANCE(20);

    private final int offset;
    private final Map<String, String> settings;

    DomainService(int offset) {
        this(offset, Map.of());
    }

    /** For a service that needs settings which the others don't have. */
    DomainService(int offset, Map<String, String> settings) {
        this.offset = offset;
        this.settings = settings;
    }

    /**
     * The one of this name.
     *
     * @param wanted what is wanted of it, such as {@code audit of}, for whoever named another one
     */
    public static DomainService named(String name, String wanted) {
        return Stream.of(values())
                .filter(service -> service.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no %s %s; there are: %s."
                        .formatted(
                                wanted,
                                name,
                                Stream.of(values()).map(DomainService::code).collect(Collectors.joining(", ")))));
    }

    /** As in paths, databases, folders and logs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The distance of its port from the platform's first; the one after it is for management. */
    int offset() {
        return offset;
    }

    /** What its environment holds beside that of every service. */
    public Map<String, String> settings() {
        return settings;
    }
}
