/** People who sit in bodies, known by an opaque id and a name to show, and the register of their other mandates. */
@NullMarked
package org.samenspel.governance.person;

import org.jspecify.annotations.NullMarked;
