package io.amends.tickets.insight.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/**
 * Replays what was sought under the mandates that are in force and under a proposed one, and tells the difference (B26).
 * Whoever
 * proposes what is in force anyway sees none.
 *
 * @param wishes of the proposed remedy and currency in their order; those before the period count for its budgets only
 * @param inForce mandates for that remedy and currency
 * @param zone where a day begins
 */
public record WhatIf(List<Wish> wishes, Instant from, List<Mandate> inForce, ZoneId zone) {

    private static final int POINTS = 20;
    private static final Comparator<Gift> MOST_OFTEN = Comparator.comparing(Gift::count).reversed()
            .thenComparing(gift -> gift.amount().minor());

    public Answer ask(Proposal proposal) {
        var now = within(Proposal.always(inForce), proposal);
        return new Answer(proposal.replaces(inForce).map(Mandate::limit).orElse(null), difference(proposal, now),
                curve(proposal, now));
    }

    private List<Point> curve(Proposal proposal, List<Boolean> now) {
        long step = step(proposal);
        return LongStream.rangeClosed(1, POINTS)
                .mapToObj(point -> proposal.at(Math.min(point * step, Proposal.HIGHEST)))
                .map(moved -> Point.of(moved.limit(), difference(moved, now)))
                .toList();
    }

    // In round amounts, and far enough to the right that little is won beyond; one wild wish does not stretch the curve.
    private long step(Proposal proposal) {
        var wanted = Spread.of(wishes.stream().map(Wish::wanted).toList());
        long most = Math.min(Proposal.HIGHEST, Math.max(proposal.limit().minor(), wanted.map(Spread::p95).orElse(0L)));
        long least = Math.ceilDiv(most, POINTS);
        long power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (long factor : new long[] { 1, 2, 5 }) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }

    private Difference difference(Proposal proposal, List<Boolean> now) {
        var then = within(proposal.among(inForce), proposal);
        var freed = new ArrayList<Wish>();
        var held = new ArrayList<Wish>();
        int replayed = 0;
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).at().isBefore(from)) {
                continue;
            }
            replayed++;
            boolean allowedThen = then.get(i);
            if (allowedThen != now.get(i)) {
                (allowedThen ? freed : held).add(wishes.get(i));
            }
        }
        return Difference.of(replayed, freed, held, proposal.limit());
    }

    private List<Boolean> within(List<Mandate> mandates, Proposal proposal) {
        var replay = new Replay(mandates, zone);
        return wishes.stream()
                .map(wish -> replay.next(wish, new Remedy(proposal.remedy(),
                        new Money(wish.wanted(), proposal.limit().currency()))) instanceof WithinMandate)
                .toList();
    }

    /** @param inForce limit per decision that the holder has today; absent when there is none */
    public record Answer(@Nullable Money inForce, Difference difference, List<Point> curve) {
    }

    /**
     * @param replayed how many wishes of the period were ruled on again
     * @param freed how many would not have needed permission
     * @param waited of these, how long those waited who waited for an answer
     * @param secondsSaved all of that together
     * @param extraCost what would have been given that was refused or never asked for
     * @param gifts what was freed, the most frequent first
     * @param held how many would have needed permission that did not
     * @param heldAmount what they were about
     */
    public record Difference(int replayed, int freed, @Nullable Spread waited, long secondsSaved, Money extraCost,
            List<Gift> gifts, int held, Money heldAmount) {

        static Difference of(int replayed, List<Wish> freed, List<Wish> held, Money example) {
            var waits = freed.stream().map(Wish::waited).filter(waited -> waited != null)
                    .map(waited -> waited.toSeconds()).toList();
            Function<Long, Money> money = minor -> new Money(minor, example.currency());
            return new Difference(replayed, freed.size(), Spread.of(waits).orElse(null),
                    waits.stream().mapToLong(Long::longValue).sum(),
                    money.apply(freed.stream().mapToLong(wish -> Math.max(0, wish.wanted() - wish.given())).sum()),
                    gifts(freed, money), held.size(),
                    money.apply(held.stream().mapToLong(Wish::wanted).sum()));
        }

        private static List<Gift> gifts(List<Wish> freed, Function<Long, Money> money) {
            return freed.stream().collect(Collectors.groupingBy(Wish::wanted, Collectors.counting())).entrySet().stream()
                    .map(same -> new Gift(money.apply(same.getKey()), same.getValue()))
                    .sorted(MOST_OFTEN)
                    .toList();
        }
    }

    public record Gift(Money amount, long count) {
    }

    /** What another limit would have changed. */
    public record Point(Money limit, long secondsSaved, Money extraCost, int freed, int held) {

        static Point of(Money limit, Difference difference) {
            return new Point(limit, difference.secondsSaved(), difference.extraCost(), difference.freed(),
                    difference.held());
        }
    }
}
