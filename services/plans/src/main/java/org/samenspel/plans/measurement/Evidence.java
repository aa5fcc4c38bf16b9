package org.samenspel.plans.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.values.text.WrittenText;

/**
 * What shows that a measurement is true.
 *
 * @param kind what kind of thing shows it
 * @param reference which one, such as the reference of a campaign
 */
@Embeddable
public record Evidence(
        @Enumerated(EnumType.STRING) @Column(name = "evidence_kind")
        Kind kind,

        @Column(name = "evidence_reference") String reference) {

    private static final int MAXIMUM_LENGTH = 500;

    public Evidence {
        if (!WrittenText.hasContent(reference) || reference.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("reference must have 1 to %d characters".formatted(MAXIMUM_LENGTH));
        }
    }

    /** What kind of thing shows it. */
    public enum Kind {
        CAMPAIGN(IndicatorSource.CONSULTATION),
        SESSION(IndicatorSource.SESSION),
        MEETING(IndicatorSource.MEETING),
        FUNDING(IndicatorSource.FINANCE),
        AGREEMENT(IndicatorSource.AGREEMENT),
        PROJECT(IndicatorSource.PROJECT),
        MANDATE(IndicatorSource.MANDATE),
        DOCUMENT(IndicatorSource.MANUAL),
        OTHER(IndicatorSource.MANUAL);

        private final IndicatorSource source;

        Kind(IndicatorSource source) {
            this.source = source;
        }

        /** Where an event that brings such evidence comes from. */
        IndicatorSource source() {
            return source;
        }
    }
}
