package org.samenspel.governance.composition.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.List;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.SeatWarning;
import org.samenspel.web.href.Linked;

/** What was changed, as it is read, with what the seats that it concerns break since. */
public record Warned<T extends Linked>(@JsonUnwrapped T changed, List<SeatWarningDetails> warnings) implements Linked {

    static <T extends Linked> Warned<T> of(T changed, List<SeatWarning> warnings, References references) {
        return new Warned<>(
                changed,
                warnings.stream()
                        .map(warning -> SeatWarningDetails.of(warning, references))
                        .toList());
    }

    @Override
    public URI href() {
        return changed.href();
    }
}
