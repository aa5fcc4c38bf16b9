package org.samenspel.partners.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agreement, as printed.
 *
 * @param preamble what stands before the first article; null when nothing does
 */
public record AgreementText(@Nullable String preamble, Articles articles, List<Addendum> addenda) {

    public AgreementText {
        addenda = List.copyOf(addenda);
    }

    static AgreementText none() {
        return new AgreementText(null, Articles.none(), List.of());
    }

    /** The same with other articles. */
    AgreementText with(Articles others) {
        return new AgreementText(preamble, others, addenda);
    }
}
