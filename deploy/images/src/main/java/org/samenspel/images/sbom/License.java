package org.samenspel.images.sbom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of a library.
 *
 * @param id by which SPDX knows it
 * @param name as the library calls it, where SPDX doesn't know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record License(@Nullable String id, @Nullable String name) {

    /**
     * With which a program of any license may be handed on, as long as a library that was changed stays open and its notices stay with it.
     * Whoever adds one here reads it first.
     */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "Public Domain");

    boolean isAllowed() {
        return ALLOWED.contains(text());
    }

    String text() {
        return id != null ? id : String.valueOf(name);
    }
}
