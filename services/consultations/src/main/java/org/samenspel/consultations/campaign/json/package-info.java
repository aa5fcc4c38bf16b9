/** How questionnaires are read. */
@NullMarked
package org.samenspel.consultations.campaign.json;

import org.jspecify.annotations.NullMarked;
