package org.samenspel.finance.approval;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What the other services are told of a budget. */
public sealed interface BudgetEvent extends Event permits BudgetApproved {

    EventStream STREAM = new EventStream("finance", "budgets", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
