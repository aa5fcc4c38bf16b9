package org.samenspel.audit;

import java.util.UUID;

/**
 * What something was done to.
 *
 * @param kind such as {@code plan}
 */
record AuditedObject(String kind, UUID id) {

    /** @param type the simple name of the class of the aggregate */
    static AuditedObject of(String type, UUID id) {
        return new AuditedObject(Character.toLowerCase(type.charAt(0)) + type.substring(1), id);
    }
}
