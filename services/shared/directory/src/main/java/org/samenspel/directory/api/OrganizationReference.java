package org.samenspel.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;

/**
 * An organization as every answer shows it.
 *
 * @param name null until the partners service published it to this service
 * @param codes in public registers; null when it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationReference(
        URI href,
        UUID id,
        @Nullable LocalizedText name,
        @Nullable List<OrganizationCode> codes) {}
