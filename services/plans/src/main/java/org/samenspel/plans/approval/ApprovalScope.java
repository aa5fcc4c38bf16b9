package org.samenspel.plans.approval;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who approved a plan, and when.
 *
 * @param bodyId the body that decided
 * @param decisionId its decision
 */
public record ApprovalScope(UUID bodyId, UUID decisionId, LocalDate approvedOn) {}
