package org.samenspel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with documents, as far as what these belong to lets them; and what a service does that forgets such a thing. */
@ApplicationScoped
@Transactional
public class DocumentService {

    private static final Logger LOG = Logger.getLogger(DocumentService.class);

    private final Documents documents;
    private final DocumentChunks chunks;
    private final DocumentRoom room;
    private final DocumentSubjects subjects;
    private final CurrentCaller caller;
    private final Clock clock;

    DocumentService(
            Documents documents,
            DocumentChunks chunks,
            DocumentRoom room,
            DocumentSubjects subjects,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.chunks = chunks;
        this.room = room;
        this.subjects = subjects;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such thing as a query asks for, or the caller may not know of it */
    public DocumentAccess access(String subjectType, UUID subjectId) {
        return accessOf(subjectType, subjectId)
                .orElseThrow(() -> new NotFound("subject", subjectId).in("query", "subjectId"));
    }

    /** @throws NotFound as if there were no such document, if the caller may not know of what it belongs to */
    public DocumentAccess access(Document document) {
        return accessOf(document.content().subjectType(), document.content().subjectId())
                .orElseThrow(() -> new NotFound("document", document.id()));
    }

    private Optional<DocumentAccess> accessOf(String subjectType, UUID subjectId) {
        return subjects.of(subjectType).flatMap(subject -> subject.accessOf(caller.get(), subjectId));
    }

    /** The day as of which the caller reads the documents of something: today, or its last day when that is over. */
    public LocalDate readingDay(DocumentAccess access) {
        return access.days().readOn(today());
    }

    public Rows<Document> list(String subjectType, UUID subjectId, Slice slice) {
        return documents.of(subjectId, access(subjectType, subjectId), slice);
    }

    /** A document that has no content yet. */
    public Document describe(DocumentContent content) {
        DocumentAccess access = accessOf(content.subjectType(), content.subjectId())
                .orElseThrow(() -> new NotFound("subject", content.subjectId()).in("body", "subject.id"));
        if (access.addable().isEmpty()) {
            requireAddable(access, content);
        }
        if (!access.kinds().contains(content.kind())) {
            throw DocumentRule.DOCUMENT_KIND.brokenBy(
                    "kind",
                    "It can be one of " + access.kinds().stream().sorted().toList());
        }
        requireAddable(access, content);
        requireSubject(content);
        var document =
                new Document(access.ownerId(), content, today(), caller.get().organization());
        documents.persistAndFlush(document);
        return document;
    }

    /** @throws NotFound if there is none, or the caller may not know of it */
    public Document visible(UUID id) {
        return seen(documents.findByIdOptional(id).orElseThrow(() -> new NotFound("document", id)));
    }

    /**
     * The SHA-256 of a document that something else names, in the newest version that the caller sees.
     *
     * @param name of the input that names it
     * @throws InvalidInput if that subject has no such document, or it has no content yet
     */
    public String digestOf(UUID subjectId, UUID id, String name) {
        Document document = visible(id);
        if (!document.content().subjectId().equals(subjectId)) {
            throw new InvalidInput(Issue.referenceNotFound(name, id));
        }
        List<DocumentVersion> versions = document.versions(access(document));
        if (versions.isEmpty()) {
            throw new InvalidInput(Issue.invalid(name, id, "The file has no content"));
        }
        return versions.getLast().sha256();
    }

    /** The SHA-256 of the newest content of each document of a kind that something has, and that was not withdrawn; whoever asks. */
    public List<String> digestsOf(UUID subjectId, String kind) {
        return documents.allOf(subjectId).stream()
                .filter(document -> document.content().kind().equals(kind))
                .flatMap(document -> document.newest().stream())
                .map(DocumentVersion::sha256)
                .toList();
    }

    /**
     * The SHA-256 of all that a document of this kind holds and no other one of the kind does; none if it is of another kind.
     *
     * @param id of the document; whoever asks
     */
    public Set<String> digestsOnlyOf(UUID subjectId, String kind, UUID id) {
        Set<String> digests = new HashSet<>();
        Set<String> others = new HashSet<>();
        documents.allOf(subjectId).stream()
                .filter(document -> document.content().kind().equals(kind))
                .forEach(document -> (document.id().equals(id) ? digests : others).addAll(document.digests()));
        digests.removeAll(others);
        return digests;
    }

    /** A document that the caller may change, and that takes in content. */
    public Document changeable(UUID id) {
        Document document = requireAddable(visible(id));
        requireSubject(document.content());
        return document;
    }

    /** The same; nobody else changes it until the transaction ends. */
    public Document toChange(UUID id) {
        return requireAddable(seen(documents.lock(id).orElseThrow(() -> new NotFound("document", id))));
    }

    /** The same of one that nothing rests on: looked at before it is locked, as whoever removes the thing with its documents does. */
    public Document toWithdraw(UUID id) {
        Document document = requireAddable(visible(id));
        subjects.requireUnused(document.content().subjectId(), id);
        return toChange(id);
    }

    /**
     * Keeps what was received as the next version.
     *
     * @param asSeen goes on only if the caller saw the document as it is now
     */
    public Document keep(UUID id, UnaryOperator<Document> asSeen, ReceivedFile file, DocumentFormat format)
            throws IOException {
        requireSubject(visible(id).content());
        Document document = asSeen.apply(toChange(id));
        DocumentContent content = document.content();
        subjects.of(content.subjectType())
                .ifPresent(subject -> subject.requireExpected(content.subjectId(), content.kind(), file.sha256()));
        room.take(document.ownerId(), file.size(), caller.get().belongsTo(document.ownerId()));
        DocumentVersion version = document.add(
                format, file.size(), file.sha256(), today(), caller.get().organization());
        documents.flush();
        chunks.write(id, version.number(), file);
        LOG.infof("fact=document.kept document=%s version=%d bytes=%d", id, version.number(), file.size());
        return document;
    }

    /** Says that it was added by mistake: its content is forgotten. */
    public void withdraw(Document document, String reason) {
        document.withdraw(new Document.Withdrawal(today(), reason, caller.get().organization()));
        forgetContent(document);
        documents.flush();
        LOG.infof("fact=document.withdrawn document=%s", document.id());
    }

    /** The same of all documents of these kinds that something has: what they show is taken back. */
    public void withdrawAllOf(UUID subjectId, Set<String> kinds, String reason) {
        documents.allOf(subjectId).stream()
                .filter(document -> document.withdrawal() == null
                        && kinds.contains(document.content().kind()))
                .forEach(document -> withdraw(document, reason));
    }

    /** Forgets content and name of one that was kept for as long as it had to be; who withdrew one before stays said. */
    void expire(Document document) {
        if (document.withdrawal() == null) {
            forgetContent(document);
        }
        document.expire(
                new Document.Withdrawal(today(), "It was kept for as long as it had to be", document.ownerId()));
        documents.flush();
        LOG.infof("fact=document.expired document=%s", document.id());
    }

    /** Forgets all documents of something that is forgotten itself. */
    public void removeAllOf(UUID subjectId) {
        for (Document document : documents.allOf(subjectId)) {
            if (document.withdrawal() == null) {
                forgetContent(document);
            }
            documents.delete(document);
        }
    }

    /** Before the document is locked, as whoever removes the thing with its documents does. */
    private void requireSubject(DocumentContent content) {
        subjects.of(content.subjectType()).ifPresent(subject -> subject.requireThere(content.subjectId()));
    }

    private void requireOpen(DocumentContent content) {
        subjects.of(content.subjectType())
                .ifPresent(subject -> subject.requireOpen(caller.get(), content.subjectId(), content.kind()));
    }

    private void forgetContent(Document document) {
        chunks.delete(document.id());
        room.giveBack(document.ownerId(), document.size());
    }

    private Document seen(Document document) {
        if (!access(document).shows(document)) {
            throw new NotFound("document", document.id());
        }
        return document;
    }

    /** Who adds such documents changes those of its own; whoever keeps the thing they belong to, all. */
    private Document requireAddable(Document document) {
        requireAddable(access(document), document.content());
        Caller current = caller.get();
        if (!current.belongsTo(document.ownerId()) && !current.belongsTo(document.addedById())) {
            throw new NotAllowed("Whoever added the document, or keeps what it belongs to, changes it");
        }
        return document;
    }

    private void requireAddable(DocumentAccess access, DocumentContent content) {
        if (!access.addable().contains(content.kind())) {
            requireOpen(content);
            throw new NotAllowed(
                    access.addable().isEmpty()
                            ? "Your organization or your roles add no documents here"
                            : "You add documents of these kinds alone here: "
                                    + access.addable().stream().sorted().toList());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
