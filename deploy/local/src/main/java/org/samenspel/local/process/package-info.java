/** Processes of the operating system: started so that none outlives us, known so that no other is ever touched. */
@NullMarked
package org.samenspel.local.process;

import org.jspecify.annotations.NullMarked;
