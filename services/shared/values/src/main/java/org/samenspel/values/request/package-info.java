/** What a request must be, wherever it arrives: at the gateway, or at a service behind it. */
@NullMarked
package org.samenspel.values.request;

import org.jspecify.annotations.NullMarked;
