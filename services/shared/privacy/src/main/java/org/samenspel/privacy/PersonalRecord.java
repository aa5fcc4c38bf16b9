package org.samenspel.privacy;

import java.util.Map;
import java.util.UUID;

/**
 * What is stored about a person in one record, to be given to that person.
 *
 * @param kind of the record, such as {@code contact}
 * @param content by the name of the property, in the order in which it is read
 */
public record PersonalRecord(String kind, UUID recordId, Map<String, String> content) {

    /** Never the person: it may end up in a message. */
    @Override
    public String toString() {
        return "PersonalRecord[kind=%s, recordId=%s]".formatted(kind, recordId);
    }
}
