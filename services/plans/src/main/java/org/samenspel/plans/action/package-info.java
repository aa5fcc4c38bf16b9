/** What a year plan does for its operational goals, with whom and when. */
@NullMarked
package org.samenspel.plans.action;

import org.jspecify.annotations.NullMarked;
