/** What a closed campaign publishes: counts that tell nothing about fewer than k respondents, frozen when it closes. */
@NullMarked
package org.samenspel.consultations.result;

import org.jspecify.annotations.NullMarked;
