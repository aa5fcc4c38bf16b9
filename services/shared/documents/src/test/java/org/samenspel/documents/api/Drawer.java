package org.samenspel.documents.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentDays;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.documents.DocumentUse;
import org.samenspel.security.Caller;

/** Something that documents belong to: its owner adds letters and minutes, others see what was there until their last day. */
@ApplicationScoped
class Drawer implements DocumentSubject, DocumentUse {

    private static final Set<String> KINDS = Set.of("letter", "minutes");

    private final Map<UUID, UUID> owners = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, Optional<LocalDate>>> readers = new ConcurrentHashMap<>();

    private final Map<UUID, LocalDate> ended = new ConcurrentHashMap<>();

    private final Set<UUID> named = ConcurrentHashMap.newKeySet();

    UUID of(UUID owner) {
        UUID drawer = UUID.randomUUID();
        owners.put(drawer, owner);
        readers.put(drawer, new ConcurrentHashMap<>());
        return drawer;
    }

    void show(UUID drawer, UUID reader, @Nullable LocalDate until) {
        readers.get(drawer).put(reader, Optional.ofNullable(until));
    }

    void close(UUID drawer, LocalDate last) {
        ended.put(drawer, last);
    }

    @Override
    public Optional<LocalDate> endedOn(UUID id) {
        return Optional.ofNullable(ended.get(id));
    }

    /** Something names a document of the drawer, until it no longer does. */
    void name(UUID document, boolean names) {
        if (names) {
            named.add(document);
        } else {
            named.remove(document);
        }
    }

    @Override
    public Optional<String> whyItStays(UUID subjectId, UUID documentId) {
        return Optional.of("Take back first what names it").filter(_ -> named.contains(documentId));
    }

    @Override
    public String type() {
        return "drawer";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        UUID owner = owners.get(id);
        if (owner == null) {
            return Optional.empty();
        }
        if (caller.belongsTo(owner)) {
            return Optional.of(new DocumentAccess(owner, KINDS, KINDS, DocumentDays.ALL));
        }
        return Optional.ofNullable(readers.get(id).get(caller.organization()))
                .map(until -> new DocumentAccess(
                        owner, KINDS, Set.of(), until.map(DocumentDays::until).orElse(DocumentDays.ALL)));
    }
}
