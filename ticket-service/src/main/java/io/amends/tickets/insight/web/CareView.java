package io.amends.tickets.insight.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.domain.Care;
import io.amends.tickets.insight.domain.Care.PassedOn;
import io.amends.tickets.insight.domain.Care.Waited;
import io.amends.tickets.insight.domain.Spread;
import io.amends.tickets.ticket.domain.Cause;

/** How customers were treated in a period. */
@Schema(examples = InsightExamples.CARE)
record CareView(Instant from, Instant to, long tickets, WaitsView waiting, PassedOnView passedOn, PromisesView promises) {

    static CareView of(Care care) {
        return new CareView(care.period().from(), care.period().to(), care.tickets(), WaitsView.of(care),
                PassedOnView.of(care.passedOn()), PromisesView.of(care.promises()));
    }

    /** @param whole of which the others are the parts: their totals add up to it, but for a second each */
    record WaitsView(WaitedView whole, WaitedView analyse, WaitedView approval, WaitedView execute, WaitedView customer) {

        static WaitsView of(Care care) {
            return new WaitsView(WaitedView.of(care.waited()), of(care, Cause.US_ANALYSE), of(care, Cause.US_APPROVAL),
                    of(care, Cause.US_EXECUTE), of(care, Cause.CUSTOMER));
        }

        private static WaitedView of(Care care, Cause cause) {
            return WaitedView.of(requireNonNull(care.byCause().get(cause)));
        }
    }

    /** @param seconds of each ticket; null when there is none that was measured */
    record WaitedView(long totalSeconds, @Nullable Spread seconds) {

        static WaitedView of(Waited waited) {
            return new WaitedView(waited.totalSeconds(), waited.seconds());
        }
    }

    /**
     * @param tickets passed from one person to another
     * @param hops so often, all together
     * @param tooOften tickets passed on three times or more
     */
    record PassedOnView(long tickets, long hops, long tooOften) {

        static PassedOnView of(PassedOn passedOn) {
            return new PassedOnView(passedOn.tickets(), passedOn.hops(), passedOn.tooOften());
        }
    }

    /**
     * Promises due in the period.
     *
     * @param open neither kept nor broken
     * @param keptRate kept of those kept or broken, from 0 to 1; null when there are none
     */
    record PromisesView(long made, long kept, long broken, long open, @Nullable Double keptRate) {

        static PromisesView of(Care.Promises promises) {
            return new PromisesView(promises.made(), promises.kept(), promises.broken(), promises.open(), promises.keptRate());
        }
    }
}
