/** What a cluster runs of a service's image beside the service itself: small programs that end. */
@NullMarked
package org.samenspel.web.cluster;

import org.jspecify.annotations.NullMarked;
