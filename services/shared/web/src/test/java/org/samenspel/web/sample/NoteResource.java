package org.samenspel.web.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

@Path("/notes")
@PermitAll
@RunOnVirtualThread
class NoteResource {

    private final EntityManager notes;

    NoteResource(EntityManager notes) {
        this.notes = notes;
    }

    @GET
    public Page<NoteDetails> list(
            @BeanParam PageRequest page,
            @QueryParam("color") @Nullable Color color,
            @QueryParam("since") @Nullable LocalDate since,
            UriInfo uri) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        List<Note> rows = notes.createQuery("from Note where id > :after order by id", Note.class)
                .setParameter("after", after)
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(uri, page, rows, note -> Cursor.of(note.id)).map(note -> NoteDetails.of(note, uri));
    }

    @GET
    @Path("/{noteId}")
    public Response get(@PathParam("noteId") UUID noteId, UriInfo uri) {
        Note note = find(noteId);
        return Answers.of(NoteDetails.of(note, uri), note.version);
    }

    @POST
    @Idempotent
    @Transactional
    public Response create(@Valid NewNote wanted, UriInfo uri) {
        if (wanted.written().getDayOfWeek() == DayOfWeek.MONDAY) {
            throw new RuleViolation(
                    NoteRule.NO_MONDAYS,
                    "This is a Monday",
                    List.of(Issue.invalid("written", wanted.written(), "is a Monday")));
        }
        Note note = new Note();
        note.id = Ids.next();
        note.title = wanted.title();
        note.color = wanted.color();
        note.written = wanted.written();
        note.amount = wanted.amount();
        note.slug = wanted.slug();
        notes.persist(note);
        NoteDetails details = NoteDetails.of(note, uri);
        return Answers.created(details.href(), details, note.version);
    }

    @PATCH
    @Path("/{noteId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    public Response patch(
            @PathParam("noteId") UUID noteId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MergePatch patch,
            UriInfo uri) {
        Note note = find(noteId);
        EntityTags.require(ifMatch, note.version);
        NotePatch wanted = patch.applyTo(new NotePatch(note.title, note.color, note.slug));
        note.title = wanted.title();
        note.color = wanted.color();
        note.slug = wanted.slug();
        notes.flush();
        return Answers.of(NoteDetails.of(note, uri), note.version);
    }

    private Note find(UUID id) {
        Note note = notes.find(Note.class, id);
        if (note == null) {
            throw new NotFound("note", id);
        }
        return note;
    }
}
