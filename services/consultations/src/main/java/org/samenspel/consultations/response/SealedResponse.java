package org.samenspel.consultations.response;

/**
 * A response as it is stored while its campaign is open.
 *
 * @param name what the response is called: a keyed hash of the id that its client chose
 * @param content its answers, encrypted, of one of four lengths
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made by the thousand in a second
record SealedResponse(byte[] name, byte[] content) {}
