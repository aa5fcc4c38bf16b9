package org.samenspel.consultations.campaign;

import org.samenspel.consultations.questionnaire.Questionnaire;

/** What a campaign asks, and when it can be answered as things stand. */
public record Asked(Questionnaire questionnaire, Window window) {}
