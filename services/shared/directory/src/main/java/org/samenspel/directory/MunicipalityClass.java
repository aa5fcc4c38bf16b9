package org.samenspel.directory;

/** What kind of place a municipality is. One that is neither has no class. */
public enum MunicipalityClass {
    /** One of the cities (centrumsteden) that serve the region around them: 13 in Flanders. */
    CENTER_CITY,
    /** Landelijk: villages and open space. */
    RURAL
}
