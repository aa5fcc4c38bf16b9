/** The whole platform on one machine: starts it, watches it, stops it, and plays the demo. */
@NullMarked
package org.samenspel.local;

import org.jspecify.annotations.NullMarked;
