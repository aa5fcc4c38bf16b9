package org.samenspel.finance.budget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How much of one person's working time goes to a theme.
 *
 * @param code the organization's own code for the post; never a name
 * @param fte above 0, at most 1
 */
@Embeddable
public record StaffShare(String code, BigDecimal fte) {}
