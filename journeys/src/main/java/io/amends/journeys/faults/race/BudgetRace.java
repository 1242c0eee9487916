package io.amends.journeys.faults.race;

import static io.amends.journeys.faults.race.Lane.CUSTOMERS;

import java.util.Random;

import io.amends.journeys.faults.race.Race.Round;
import io.amends.journeys.story.Api;

/** B4: two decisions that each fit do not fit together, be it one customer's budget or one holder's day. */
final class BudgetRace implements Round {

    private static final long AMOUNT = 4000;

    @Override
    public void play(Lane lane, Random chance, Tally tally) throws Exception {
        boolean ofCustomer = chance.nextBoolean();
        Api second = ofCustomer ? lane.milan() : lane.nora();
        var one = lane.ticket(lane.nora(), CUSTOMERS.get(2));
        var other = lane.ticket(second, ofCustomer ? CUSTOMERS.get(2) : CUSTOMERS.get(3));
        var answers = lane.atOnce(chance, () -> lane.refunds(lane.nora(), one, AMOUNT),
                () -> lane.refunds(second, other, AMOUNT));
        tally.expectOneWinner(answers, "above-your-mandate");
        tally.expect(answers.stream().filter(answer -> !answer.isDone())
                .allMatch(answer -> answer.body().path("why").asText().equals(ofCustomer ? "PER_CUSTOMER" : "PER_DAY")),
                "not told by which limit: " + answers);
        tally.expect(lane.sum(one, other) == AMOUNT, "given together " + lane.sum(one, other));
    }
}
