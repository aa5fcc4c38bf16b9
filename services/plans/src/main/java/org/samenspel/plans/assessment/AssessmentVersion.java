package org.samenspel.plans.assessment;

import java.time.Instant;

/**
 * An assessment as it was made once.
 *
 * @param frameworkVersion by which principles
 */
public record AssessmentVersion(int number, int frameworkVersion, Instant recordedAt, AssessmentContent content) {}
