/** The catalog of problems: what may go wrong, by URN, HTTP status and title, whoever answers it. */
@NullMarked
package org.samenspel.values.problem;

import org.jspecify.annotations.NullMarked;
