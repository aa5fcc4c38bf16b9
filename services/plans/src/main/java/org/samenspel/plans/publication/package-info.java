/** The moment a plan becomes fixed and public, and what the other services are told of it. */
@NullMarked
package org.samenspel.plans.publication;

import org.jspecify.annotations.NullMarked;
