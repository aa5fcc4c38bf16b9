/** The money that was approved for a plan: beside what was reached, and never mixed with it. */
@NullMarked
package org.samenspel.plans.budget;

import org.jspecify.annotations.NullMarked;
