/** The network: its organizations, the agreements between them, and what follows from these. */
@NullMarked
package org.samenspel.partners;

import org.jspecify.annotations.NullMarked;
