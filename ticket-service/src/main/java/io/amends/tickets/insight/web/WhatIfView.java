package io.amends.tickets.insight.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.domain.Period;
import io.amends.tickets.insight.domain.Spread;
import io.amends.tickets.insight.domain.WhatIf.Answer;
import io.amends.tickets.insight.domain.WhatIf.Gift;
import io.amends.tickets.insight.domain.WhatIf.Point;
import io.amends.tickets.remedy.domain.Money;

/**
 * The difference that a proposed mandate would have made.
 *
 * @param inForce limit per decision that the holder has today; null when there is none
 * @param replayed how many were ruled on again
 * @param freed how many would not have needed permission
 * @param waitingSaved how long those waited, in seconds; null when nobody of them waited for an answer
 * @param waitingSavedSeconds all of that together
 * @param extraCost what would have been given that was refused or never asked for
 * @param remedies what was freed, the most frequent first
 * @param held how many would have needed permission that did not
 * @param heldAmount what they were about
 * @param curve the same for twenty limits
 */
@Schema(examples = InsightExamples.WHAT_IF)
record WhatIfView(Instant from, Instant to, @Nullable Money inForce, int replayed, int freed,
        @Nullable Spread waitingSaved, long waitingSavedSeconds, Money extraCost, List<FreedView> remedies, int held,
        Money heldAmount, List<PointView> curve) {

    static WhatIfView of(Period period, String remedy, Answer answer) {
        var difference = answer.difference();
        return new WhatIfView(period.from(), period.to(), answer.inForce(), difference.replayed(), difference.freed(),
                difference.waited(), difference.secondsSaved(), difference.extraCost(),
                difference.gifts().stream().map(gift -> FreedView.of(remedy, gift)).toList(), difference.held(),
                difference.heldAmount(), answer.curve().stream().map(PointView::of).toList());
    }

    record FreedView(String remedy, Money amount, long count) {

        static FreedView of(String remedy, Gift gift) {
            return new FreedView(remedy, gift.amount(), gift.count());
        }
    }

    record PointView(Money limit, long waitingSavedSeconds, Money extraCost, int freed, int held) {

        static PointView of(Point point) {
            return new PointView(point.limit(), point.secondsSaved(), point.extraCost(), point.freed(), point.held());
        }
    }
}
