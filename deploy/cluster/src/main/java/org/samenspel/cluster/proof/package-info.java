/** What an installation must do on a cluster, each shown by doing it. */
@NullMarked
package org.samenspel.cluster.proof;

import org.jspecify.annotations.NullMarked;
