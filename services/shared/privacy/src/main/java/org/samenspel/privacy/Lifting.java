package org.samenspel.privacy;

import java.time.LocalDate;

/**
 * That a restriction is over.
 *
 * @param personInformedOn the day on which the person was told: before it is over (GDPR, article 18 §3)
 */
public record Lifting(LiftGround ground, LocalDate personInformedOn) {}
