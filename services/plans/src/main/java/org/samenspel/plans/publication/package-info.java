/** The moment a plan becomes fixed and public, and what is published of it to the other services. */
@NullMarked
package org.samenspel.plans.publication;

import org.jspecify.annotations.NullMarked;
