/** Agreements between organizations: who signs, what they say on a day, and when they end. */
@NullMarked
package org.samenspel.partners.agreement;

import org.jspecify.annotations.NullMarked;
