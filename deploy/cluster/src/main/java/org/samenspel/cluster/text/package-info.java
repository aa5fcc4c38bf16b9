/** Files with gaps, which are filled when they are needed. */
@NullMarked
package org.samenspel.cluster.text;

import org.jspecify.annotations.NullMarked;
