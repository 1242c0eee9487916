package io.amends.tickets.insight.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/**
 * How much was decided where it was asked (B19–B21, B32), of the tickets on which a remedy was first sought in a period. Never
 * of one person (B25).
 *
 * @param tickets on which a remedy was sought, be it words
 * @param sought on which more than words was sought, as words need no permission
 * @param decidable of these, how many the first who sought it could decide: nobody was asked, nobody else had to
 * @param withheld on which somebody was not allowed what they sought
 * @param declined on which somebody was allowed it and passed it up
 */
public record Figures(long tickets, long sought, long decidable, long withheld, long declined, Permission permission,
        @Nullable Effort effort, List<Cost> costs, Overruled overruled, Times times) {

    public static final Figures NOTHING_YET = new Figures(0, 0, 0, 0, 0, Permission.NEVER_ASKED, null, List.of(),
            Overruled.NEVER, new Times(null, null, null, null, null));

    /** Absent as long as nothing was sought. */
    public @Nullable Double decidableShare() {
        return sought == 0 ? null : Double.valueOf(Math.round(10_000.0 * decidable / sought) / 10_000.0);
    }

    /**
     * @param latency from asked to answered; absent as long as nobody answered
     */
    public record Permission(long asked, @Nullable Spread latency) {

        public static final Permission NEVER_ASKED = new Permission(0, null);

        public long answered() {
            return latency == null ? 0 : latency.count();
        }
    }

    /** What it took of the people at work: actions of a ticket until the customer was satisfied. */
    public record Effort(long tickets, double mean, long p95) {
    }

    /** What was carried out, in one currency. */
    public record Cost(Money total, Money perTicket) {

        /** Rounded to the nearest minor unit. */
        public static Cost of(Money total, long tickets) {
            return new Cost(total, new Money(Math.floorDiv(2 * total.minor() + tickets, 2 * tickets), total.currency()));
        }
    }

    /**
     * What somebody else saw otherwise afterwards.
     *
     * @param refused of the answers to a request
     * @param tooMuch of what was looked at afterwards
     */
    public record Overruled(long refused, long answered, long tooMuch, long sampled) {

        public static final Overruled NEVER = new Overruled(0, 0, 0, 0);
    }

    /**
     * Since the customer's post, in seconds, until the first reply of a person, decision and effect, and the satisfied verdict.
     *
     * @param execution from the decision to the effect, of what does not take effect with the decision itself (B27)
     */
    public record Times(@Nullable Spread reply, @Nullable Spread decision, @Nullable Spread effect,
            @Nullable Spread verdict, @Nullable Spread execution) {
    }
}
