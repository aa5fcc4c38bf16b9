package org.samenspel.finance.sharing;

import java.time.LocalDate;

/**
 * How we know that a partner accepted, when it did not say so here.
 *
 * @param acceptedOn the day it did
 * @param reference of the document, in the keeper's own files
 * @param sha256 of the document, in hexadecimal
 */
public record AcceptanceProof(LocalDate acceptedOn, String reference, String sha256) {}
