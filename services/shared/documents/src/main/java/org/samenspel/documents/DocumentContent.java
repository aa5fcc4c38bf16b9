package org.samenspel.documents;

import java.util.UUID;

/**
 * What a document is called and belongs to.
 *
 * @param subjectType the {@linkplain DocumentSubject#type() kind} of thing it belongs to
 * @param subjectId that thing
 * @param kind what it is to it, as a code such as {@code minutes}
 * @param name the name of the file; it may name persons, so that it goes into no address, log, metric or event
 */
public record DocumentContent(String subjectType, UUID subjectId, String kind, String name) {}
