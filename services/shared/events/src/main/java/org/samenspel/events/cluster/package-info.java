/** What a cluster runs of a service's image beside the service itself, about its topics: small programs that end. */
@NullMarked
package org.samenspel.events.cluster;

import org.jspecify.annotations.NullMarked;
