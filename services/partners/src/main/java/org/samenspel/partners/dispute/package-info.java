/** Disputes between the parties of an agreement: consultation, then a mediator whom they accepted, and the outcome. */
@NullMarked
package org.samenspel.partners.dispute;

import org.jspecify.annotations.NullMarked;
