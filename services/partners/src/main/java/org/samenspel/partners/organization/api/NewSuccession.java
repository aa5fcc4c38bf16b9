package org.samenspel.partners.organization.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Succession;
import org.samenspel.directory.SuccessionKind;

/**
 * That others act for an organization from a day on.
 *
 * @param day the first day; it may lie ahead
 * @param decision what it rests on, such as the date and number of a decree
 */
public record NewSuccession(
        @NotNull SuccessionKind kind,
        @NotNull LocalDate day,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewSuccessor> successors,
        @NotBlank @Size(max = 500) String decision) {

    Succession succession() {
        return new Succession(
                kind, day, successors.stream().map(NewSuccessor::successor).toList());
    }

    /** @param matters of a split: what goes to this one, as {@link Succession.Successor} has it */
    public record NewSuccessor(
            @NotNull UUID organizationId,
            @Nullable @Size(max = 1000) List<@NotNull UUID> matters) {

        Succession.Successor successor() {
            return new Succession.Successor(organizationId, matters == null ? List.of() : matters);
        }
    }
}
