/** What the partners service publishes about agreements, whose parties have seats in their bodies. */
@NullMarked
package org.samenspel.governance.mandate.messaging;

import org.jspecify.annotations.NullMarked;
