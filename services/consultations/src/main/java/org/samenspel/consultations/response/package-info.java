/** The responses of people without an account: stored once, with nothing that could tell who gave them or when. */
@NullMarked
package org.samenspel.consultations.response;

import org.jspecify.annotations.NullMarked;
