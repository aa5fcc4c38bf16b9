/** Errors as RFC 9457 problems, with the types of the Belgif REST guide and our own; and the mappers that make them. */
@NullMarked
package org.samenspel.web.problem;

import org.jspecify.annotations.NullMarked;
