package org.samenspel.consultations.result.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That the answers to a campaign are lost.
 *
 * @param reason how that came, never about a person
 */
public record Loss(@NotBlank @Size(max = 500) String reason) {}
