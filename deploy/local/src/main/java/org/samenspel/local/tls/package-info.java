/** Certificates for a trial, and connections that check them. */
@NullMarked
package org.samenspel.local.tls;

import org.jspecify.annotations.NullMarked;
