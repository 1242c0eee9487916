package io.amends.journeys.faults.race;

import static io.amends.journeys.faults.race.Lane.CUSTOMERS;

import java.util.List;
import java.util.Random;

import io.amends.journeys.faults.race.Race.Round;
import io.amends.journeys.story.Api.Answer;

/** B24: one intent under one key is answered the same twice; a second intent meets what the first has done. */
final class DoubleClick implements Round {

    private static final long AMOUNT = 3000;

    @Override
    public void play(Lane lane, Random chance, Tally tally) throws Exception {
        var ticket = lane.ticket(lane.nora(), CUSTOMERS.getFirst());
        boolean oneIntent = chance.nextBoolean();
        var key = Lane.key();
        var answers = lane.atOnce(chance, () -> lane.refunds(lane.nora(), ticket, AMOUNT, key),
                () -> lane.refunds(lane.nora(), ticket, AMOUNT, oneIntent ? key : Lane.key()));
        if (oneIntent) {
            tally.told("the same answer");
            tally.expect(answers.stream().allMatch(Answer::isDone)
                    && answers.getFirst().body().equals(answers.getLast().body()), "not the same answer twice: " + answers);
        } else {
            tally.expectOneWinner(answers, "not-now", "above-your-mandate");
        }
        tally.expect(lane.given(ticket).equals(List.of(AMOUNT)), "given " + lane.given(ticket));
    }
}
