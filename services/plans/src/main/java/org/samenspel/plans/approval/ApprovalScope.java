package org.samenspel.plans.approval;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who approved a text of a plan, and when.
 *
 * @param bodyId the body that decided
 * @param decisionId its decision
 * @param lapsed whether the plan reads otherwise since
 */
public record ApprovalScope(UUID bodyId, UUID decisionId, LocalDate approvedOn, boolean lapsed) {}
