package org.samenspel.partners.organization;

/** What kind of organization it is. */
public enum OrganizationKind {
    ADVISORY_COUNCIL,
    AGENCY,
    ASSOCIATION,
    COALITION,
    COLLEGE,
    COMPANY,
    CULTURAL_HOUSE,
    DEPARTMENT,
    EMPLOYERS_ORGANIZATION,
    FOUNDATION,
    FUND,
    INTERNATIONAL_ORGANIZATION,
    MUNICIPALITY,
    POLICE_ZONE,
    PUBLIC_BODY,
    RESEARCH_CENTER,
    SCHOOL_NETWORK,
    UNION,
    UNIVERSITY,
    OTHER
}
