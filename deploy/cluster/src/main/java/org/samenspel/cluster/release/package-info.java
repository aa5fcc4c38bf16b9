/** A release of the chart on a cluster: brought by Helm, watched and asked by kubectl. */
@NullMarked
package org.samenspel.cluster.release;

import org.jspecify.annotations.NullMarked;
