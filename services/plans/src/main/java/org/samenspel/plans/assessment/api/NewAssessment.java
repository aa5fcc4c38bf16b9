package org.samenspel.plans.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.samenspel.plans.assessment.AssessmentContent;
import org.samenspel.plans.assessment.AssessmentSubject;

/** An assessment to begin. */
public record NewAssessment(
        @NotNull UUID frameworkId,
        @NotNull AssessmentSubject subject,
        @NotNull @Valid AssessmentContent content) {}
