/** What a campaign asks, and which answers it takes. */
@NullMarked
package org.samenspel.consultations.questionnaire;

import org.jspecify.annotations.NullMarked;
