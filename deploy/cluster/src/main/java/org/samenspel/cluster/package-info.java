/** A Kubernetes of one node on this machine, and the commands that use it or another one. */
@NullMarked
package org.samenspel.cluster;

import org.jspecify.annotations.NullMarked;
