package io.amends.journeys.faults.race;

import java.util.Locale;
import java.util.Random;

/** What strives with what. Each has a currency of its own, so that its budgets are nobody else's. */
enum Race {
    /** Two taps of one person, of one intent or of two. */
    DOUBLE_CLICK("EUR", new DoubleClick()),
    /** Two people want the ticket that is nobody's. */
    TWO_AT_ONCE("USD", new TwoAtOnce()),
    /** A yes to a request that is being answered, taken back, overtaken or made about somebody else. */
    STALE_APPROVAL("GBP", new StaleApproval()),
    /** Two tickets and one budget: of a customer, or of whoever decides. */
    BUDGET("SEK", new BudgetRace()),
    /** A mandate is lowered while somebody decides under it. */
    LOWERED_MANDATE("NOK", new LoweredMandate());

    private final String currency;
    private final Round round;

    Race(String currency, Round round) {
        this.currency = currency;
        this.round = round;
    }

    String currency() {
        return currency;
    }

    Round round() {
        return round;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One round; what goes wrong and what losers are told goes into the tally. */
    @FunctionalInterface
    interface Round {

        void play(Lane lane, Random chance, Tally tally) throws Exception;
    }
}
