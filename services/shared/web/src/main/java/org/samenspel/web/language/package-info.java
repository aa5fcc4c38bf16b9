/** The language of an answer: the best of nl, fr and en for the client. */
@NullMarked
package org.samenspel.web.language;

import org.jspecify.annotations.NullMarked;
