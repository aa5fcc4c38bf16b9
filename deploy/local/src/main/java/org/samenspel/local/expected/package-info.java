/** What the demo must come to, for whoever plays it: on one machine or in a cluster. */
@NullMarked
package org.samenspel.local.expected;

import org.jspecify.annotations.NullMarked;
