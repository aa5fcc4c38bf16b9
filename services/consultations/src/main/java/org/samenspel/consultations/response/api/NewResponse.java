package org.samenspel.consultations.response.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;

/**
 * The answers of one respondent.
 *
 * @param id random, chosen by the client
 * @param answers by the codes of the questions
 */
public record NewResponse(@NotNull UUID id, @NotNull Map<String, Object> answers) {}
