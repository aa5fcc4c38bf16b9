/** The gateway as its clients and its services see it, from outside: a real server before stub services. */
@NullMarked
package org.samenspel.gateway;

import org.jspecify.annotations.NullMarked;
