/** The servers beside the services, for a demo in a cluster: each one process with data in `/data`, and demo passwords. */
@NullMarked
package org.samenspel.images.demo;

import org.jspecify.annotations.NullMarked;
