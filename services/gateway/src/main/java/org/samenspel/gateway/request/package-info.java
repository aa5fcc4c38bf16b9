/** What a request may look like before anything is done with it: one spelling of a path, few methods, bounded sizes. */
@NullMarked
package org.samenspel.gateway.request;

import org.jspecify.annotations.NullMarked;
