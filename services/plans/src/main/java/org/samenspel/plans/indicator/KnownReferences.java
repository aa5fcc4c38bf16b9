package org.samenspel.plans.indicator;

import java.util.List;

/** The names of all that happened elsewhere and may count: who keeps them is further on, so that it can ask here what they feed. */
public interface KnownReferences {

    /** The names that agreements, bodies, projects go by, as far as something was told of them. */
    List<String> of(IndicatorSource source);
}
