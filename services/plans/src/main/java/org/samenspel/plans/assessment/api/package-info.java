/** Assessments over HTTP. */
@NullMarked
package org.samenspel.plans.assessment.api;

import org.jspecify.annotations.NullMarked;
