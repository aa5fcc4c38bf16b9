/** Named principles, and how actions and partnerships are judged by them. */
@NullMarked
package org.samenspel.plans.assessment;

import org.jspecify.annotations.NullMarked;
