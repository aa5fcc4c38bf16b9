/**
 * The attacker of the promise of anonymity: has every file, log, topic and metric of a campaign, before and after its close, and not
 * its key. Nothing here uses the product: what an outsider could write, with what our own documentation tells.
 */
@NullMarked
package org.samenspel.consultations.attack;

import org.jspecify.annotations.NullMarked;
