package org.samenspel.finance.funding;

import java.util.List;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.values.Money;

/** What is published of a funding source. */
sealed interface FundingSourceEvent extends Event {

    EventStream STREAM = new EventStream("finance", "fundingSources", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * A grantor pays, and what that makes of the income of the years in which it does.
     *
     * @param years the income of each of those years, of all funding sources that are known now
     */
    record FundingSourceGranted(UUID id, long version, UUID organizationId, List<Year> years)
            implements FundingSourceEvent {

        static FundingSourceGranted of(FundingSource source, List<IncomeMix> mixes) {
            return new FundingSourceGranted(
                    source.id(),
                    source.version(),
                    source.organizationId(),
                    mixes.stream().map(Year::of).toList());
        }
    }

    /**
     * Where the income of a year comes from; amounts that only few may see.
     *
     * @param project what is not structural
     * @param total of both kinds
     * @param unknown how many funding sources of the year have no known amount, and are not counted
     */
    record Year(int year, Money project, Money total, int unknown) {

        static Year of(IncomeMix mix) {
            return new Year(mix.year(), mix.project(), mix.total(), mix.unknown());
        }
    }
}
