/** Who asks, told apart by address so that each gets a share: never kept, never told, forgotten each day. */
@NullMarked
package org.samenspel.gateway.client;

import org.jspecify.annotations.NullMarked;
