/** Governance of network organizations: who sits in which body, how they meet, and what they decide. */
@NullMarked
package org.samenspel.governance;

import org.jspecify.annotations.NullMarked;
