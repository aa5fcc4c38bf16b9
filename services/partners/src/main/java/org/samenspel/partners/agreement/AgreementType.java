package org.samenspel.partners.agreement;

/** What kind of agreement it is; a letter of intent has no notice rule. */
public enum AgreementType {
    FRAMEWORK,
    COOPERATION,
    LETTER_OF_INTENT,
    /** A yearly child of a framework agreement. */
    WORKING_ARRANGEMENT,
    PROJECT
}
