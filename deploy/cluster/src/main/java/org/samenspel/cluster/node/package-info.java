/** The node: the original programs of Kubernetes as processes of this machine, and pods as containers. */
@NullMarked
package org.samenspel.cluster.node;

import org.jspecify.annotations.NullMarked;
