/** Campaigns over HTTP. */
@NullMarked
package org.samenspel.consultations.campaign.api;

import org.jspecify.annotations.NullMarked;
