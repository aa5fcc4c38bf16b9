/** What the charts render is what a cluster may run: rules that need none to be checked. */
@NullMarked
package org.samenspel.charts;

import org.jspecify.annotations.NullMarked;
