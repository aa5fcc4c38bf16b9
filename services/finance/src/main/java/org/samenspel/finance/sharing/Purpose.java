package org.samenspel.finance.sharing;

/** What yearly working arrangements may share the cost of (source 000, article 7 §2). */
public enum Purpose {
    /** "Het opzetten van gemeenschappelijke projecten". */
    COMMON_PROJECT,
    /** "Het ontwikkelen van gemeenschappelijk werkmateriaal". */
    COMMON_MATERIAL,
    /** "Het organiseren van gemeenschappelijke vormingen en opleiding". */
    COMMON_TRAINING
}
