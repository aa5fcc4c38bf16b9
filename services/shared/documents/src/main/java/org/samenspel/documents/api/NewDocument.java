package org.samenspel.documents.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.samenspel.documents.DocumentContent;
import org.samenspel.web.text.Name;

/** A document as it is described before its content is sent. */
public record NewDocument(
        @NotNull @Valid Subject subject,
        @NotNull @Size(max = 40) String kind,

        @NotNull
        @Name
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^/\\\\]*", message = "must have no / and no \\ in it")
        String name) {

    DocumentContent content() {
        return new DocumentContent(subject.type(), subject.id(), kind, name);
    }

    /** What it belongs to. */
    record Subject(
            @NotNull @Size(max = 40) String type, @NotNull UUID id) {}
}
