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
     * Something else is known of a funding source than before, and what that makes of the income of its years.
     *
     * @param years the income of the years in which it is paid, and of those in which it was said to be
     */
    record FundingSourceChanged(UUID id, long version, UUID organizationId, List<Year> years)
            implements FundingSourceEvent {

        static FundingSourceChanged of(FundingSource source, List<IncomeMix> mixes) {
            return new FundingSourceChanged(
                    source.id(),
                    source.version(),
                    source.organizationId(),
                    mixes.stream().map(Year::of).toList());
        }
    }

    /**
     * Where the income of a year comes from; amounts that only few may see.
     *
     * @param nonStructural what is paid for projects, and what the organization earns itself
     * @param total of all kinds
     * @param unknown how many funding sources of the year have no known amount, and are not counted
     */
    record Year(int year, Money nonStructural, Money total, int unknown) {

        static Year of(IncomeMix mix) {
            Income income = mix.income();
            return new Year(mix.year(), income.nonStructural(), income.total(), income.unknown());
        }
    }
}
