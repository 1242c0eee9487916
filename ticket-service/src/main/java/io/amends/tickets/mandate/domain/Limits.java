package io.amends.tickets.mandate.domain;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/**
 * How far a mandate reaches (B4), all in one currency.
 *
 * @param perCustomer for one customer within the window, whoever decides
 * @param perDay for one holder on one day; absent = as much as there are customers
 * @param repeat how often for one customer; absent = as often as the amounts allow
 */
public record Limits(Money perDecision, Money perCustomer, Duration customerWindow, @Nullable Money perDay,
        @Nullable Repeat repeat) {

    public static final Duration USUAL_WINDOW = Duration.ofHours(24);
    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(1);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(366);

    public Limits {
        if (!isWindow(customerWindow) || Stream.of(perDecision, perCustomer, perDay == null ? perDecision : perDay)
                .anyMatch(amount -> amount.minor() <= 0 || !amount.isSameCurrencyAs(perDecision))) {
            throw new IllegalArgumentException("Limits are above zero and in one currency, over a minute to a year");
        }
    }

    private static boolean isWindow(Duration window) {
        return window.compareTo(SHORTEST_WINDOW) >= 0 && window.compareTo(LONGEST_WINDOW) <= 0;
    }

    /** What is usual: within a day a customer gets no more in parts than at once. */
    public static Limits upTo(Money perDecision) {
        return new Limits(perDecision, perDecision, USUAL_WINDOW, null, null);
    }

    public String currency() {
        return perDecision.currency();
    }

    /** The most that can be given now, and which limit it is that allows no more. */
    public Left left(Given given) {
        if (repeat != null && given.timesToCustomer() >= repeat.times()) {
            return new Left(Money.zero(currency()), Limit.REPEATED);
        }
        return Stream.of(new Left(perDecision, Limit.PER_DECISION),
                new Left(perCustomer.lessAtMost(given.toCustomer()), Limit.PER_CUSTOMER),
                perDay == null ? null : new Left(perDay.lessAtMost(given.byHolderToday()), Limit.PER_DAY))
                .filter(left -> left != null)
                .min(Comparator.comparing(Left::most).thenComparing(Left::by))
                .orElseThrow();
    }

    /** The amount of a limit; of the repeat limit none, as it counts times. */
    public @Nullable Money amountOf(Limit limit) {
        return switch (limit) {
            case PER_DECISION -> perDecision;
            case PER_CUSTOMER -> perCustomer;
            case PER_DAY -> perDay;
            case REPEATED -> null;
        };
    }

    /** Whether these reach no further than others in any way; in another currency they do. */
    public boolean areWithin(Limits others) {
        return currency().equals(others.currency())
                && perDecision.compareTo(others.perDecision) <= 0
                && perCustomer.compareTo(others.perCustomer) <= 0
                && customerWindow.compareTo(others.customerWindow) >= 0
                && (others.perDay == null || perDay != null && perDay.compareTo(others.perDay) <= 0)
                && (others.repeat == null || repeat != null && repeat.isWithin(others.repeat));
    }

    public record Left(Money most, Limit by) {
    }

    /** At most so many times for one customer within a window. */
    public record Repeat(int times, Duration window) {

        public Repeat {
            if (times <= 0 || !isWindow(window)) {
                throw new IllegalArgumentException("A repeat limit is above zero");
            }
        }

        boolean isWithin(Repeat other) {
            return times <= other.times && window.compareTo(other.window) >= 0;
        }
    }
}
