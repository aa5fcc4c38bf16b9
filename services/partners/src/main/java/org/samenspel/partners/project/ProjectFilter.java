package org.samenspel.partners.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;

/**
 * Which projects to list; null means any.
 *
 * @param theme whatever its case
 * @param withdrawn those that were written down by mistake, and no others; without it none of those
 */
public record ProjectFilter(
        @Nullable String theme,
        @Nullable UUID agreementId,
        @Nullable String reference,
        boolean withdrawn) {

    public ProjectFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }

    /** The same, of projects that follow from this agreement. */
    ProjectFilter of(UUID agreement) {
        return new ProjectFilter(theme, agreement, reference, withdrawn);
    }

    /** Whether it asks for what may have been different when somebody left. */
    boolean dependsOnDay() {
        return theme != null || agreementId != null || reference != null;
    }

    /**
     * Whether a project that a caller reads so is what it asks for. What {@link Projects} asks of all of them in the database, this
     * asks of one that the caller left.
     */
    boolean fits(ProjectContent read) {
        return (theme == null || SearchKey.all(read.themes()).contains(theme))
                && (agreementId == null || agreementId.equals(read.agreementId()))
                && (reference == null || reference.equals(read.reference()));
    }
}
