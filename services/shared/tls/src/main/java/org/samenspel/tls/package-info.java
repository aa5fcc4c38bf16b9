/** The certificate that the gateway and every service show: read again while connections come, none of which breaks. */
@NullMarked
package org.samenspel.tls;

import org.jspecify.annotations.NullMarked;
