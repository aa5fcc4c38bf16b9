package org.samenspel.web.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.href.Hrefs;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

@Path("/notes")
@PermitAll
@RunOnVirtualThread
@Transactional
class NoteResource {

    private final Notes notes;
    private final Hrefs hrefs;

    NoteResource(Notes notes, Hrefs hrefs) {
        this.notes = notes;
        this.hrefs = hrefs;
    }

    @GET
    public Page<NoteDetails> list(
            @QueryParam("color") @Nullable Color color,
            @QueryParam("since") @Nullable LocalDate since,
            @BeanParam PageRequest page) {
        return page.answer(notes.list(color, since, page.slice()), this::details);
    }

    @GET
    @Path("/{noteId}")
    public Response get(@PathParam("noteId") UUID noteId) {
        return answer(find(noteId));
    }

    @POST
    @Idempotent
    public Response create(@Valid NewNote wanted) {
        if (wanted.written().getDayOfWeek() == DayOfWeek.MONDAY) {
            throw new RuleViolation(
                    NoteRule.NO_MONDAYS,
                    "This is a Monday",
                    List.of(Issue.invalid("written", wanted.written(), "is a Monday")));
        }
        Note note = new Note();
        note.title = wanted.title();
        note.color = wanted.color();
        note.written = wanted.written();
        note.amount = wanted.amount();
        note.slug = wanted.slug();
        notes.persist(note);
        return Answers.created(details(note), note);
    }

    @PATCH
    @Path("/{noteId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("noteId") UUID noteId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Note note = ifMatch.of(find(noteId));
        NotePatch wanted = body.applyTo(new NotePatch(note.title, note.color, note.slug));
        note.title = wanted.title();
        note.color = wanted.color();
        note.slug = wanted.slug();
        notes.flush();
        return answer(note);
    }

    private Note find(UUID id) {
        return notes.lock(id).orElseThrow(() -> new NotFound("note", id));
    }

    private Response answer(Note note) {
        return Answers.of(details(note), note);
    }

    private NoteDetails details(Note note) {
        return NoteDetails.of(note, hrefs);
    }
}
