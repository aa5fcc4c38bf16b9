package org.samenspel.governance.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other features know of a body.
 *
 * @param agreementId null when it is a body of the organization itself
 */
public record BodyScope(
        UUID id, UUID organizationId, String code, @Nullable UUID agreementId, BodyContent content) {

    private static final String ASSEMBLY = "generalAssembly";

    /** As its statutes were on a day. */
    public BodyScope on(LocalDate day) {
        return new BodyScope(id, organizationId, code, agreementId, content.on(day));
    }

    /**
     * The code of the body that decides when most of this one have a conflict of interest: the one that its statutes name, or else, as
     * the law has it for a board (code of companies and associations, article 9:8), the assembly. Empty for the assembly itself, and
     * for a body of an agreement, which has none above it.
     */
    public Optional<String> above() {
        String named = content.procedure().conflictsGoTo();
        return named == null && !isAssembly() && agreementId == null
                ? Optional.of(ASSEMBLY)
                : Optional.ofNullable(named);
    }

    /** It is called so, or decides on the statutes, as only the assembly may. */
    private boolean isAssembly() {
        return code.equals(ASSEMBLY) || content.procedure().decides(SubjectKind.STATUTES);
    }
}
