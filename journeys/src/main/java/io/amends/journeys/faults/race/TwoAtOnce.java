package io.amends.journeys.faults.race;

import static io.amends.journeys.faults.race.Lane.CUSTOMERS;

import java.util.List;
import java.util.Random;

import io.amends.journeys.faults.race.Race.Round;

/** B11: acting claims the ticket, and one of two has it. */
final class TwoAtOnce implements Round {

    private static final long AMOUNT = 3000;

    @Override
    public void play(Lane lane, Random chance, Tally tally) throws Exception {
        var ticket = lane.ticket(lane.nora(), CUSTOMERS.get(1));
        lane.isNobodys(ticket);
        var answers = lane.atOnce(chance, () -> lane.refunds(lane.nora(), ticket, AMOUNT),
                () -> lane.refunds(lane.milan(), ticket, AMOUNT));
        tally.expectOneWinner(answers, "taken");
        var winner = answers.getFirst().isDone() ? "nora" : "milan";
        tally.expect(answers.stream().filter(answer -> !answer.isDone())
                .allMatch(answer -> answer.body().path("sponsor").path("id").asText().equals(winner)),
                "not told who has it: " + answers);
        tally.expect(lane.given(ticket).equals(List.of(AMOUNT)), "given " + lane.given(ticket));
    }
}
