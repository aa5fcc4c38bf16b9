/** The commands of the script `samenspel`. */
@NullMarked
package org.samenspel.local.command;

import org.jspecify.annotations.NullMarked;
