package io.amends.journeys.faults.race;

import static io.amends.journeys.faults.race.Lane.CUSTOMERS;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import io.amends.journeys.faults.race.Race.Round;
import io.amends.journeys.story.Api;
import io.amends.journeys.story.Api.Answer;

/** B8: a request is good for one answer, and for what it was about. */
final class StaleApproval implements Round {

    private static final long WANTED = 8000;
    private static final String[] TOO_LATE = { "approval-answered", "approval-void", "not-now" };

    @Override
    public void play(Lane lane, Random chance, Tally tally) throws Exception {
        var ticket = lane.ticket(lane.nora(), CUSTOMERS.get(4));
        var asked = lane.asks(lane.nora(), ticket, WANTED);
        var request = "/v1/approvals/" + asked.body().path("approval").path("id").asText() + "/";
        Callable<Answer> yes = () -> lane.tom().answer(request + "grant", Map.of(), Lane.key());
        boolean anotherCustomer = chance.nextInt(4) == 0;
        var answers = lane.atOnce(chance, yes, anotherCustomer ? looksUpAnother(lane, ticket)
                : rival(chance.nextInt(3), lane, request));
        if (anotherCustomer) {
            answers.stream().filter(answer -> !answer.isDone()).forEach(loser -> tally.expectTold(loser, TOO_LATE));
        } else {
            tally.expectOneWinner(answers, TOO_LATE);
        }
        long granted = lane.database().count(
                "select count(*) from decision_log where kind = 'APPROVAL_GRANTED' and ticket_id = '" + ticket + "'");
        tally.expectTold(yes.call(), TOO_LATE);
        tally.expect(granted == (answers.getFirst().isDone() || isSecondYes(answers, granted) ? 1 : 0),
                "granted " + granted + " times: " + answers);
        tally.expect(lane.given(ticket).equals(granted == 0 ? List.of(Lane.LIMIT) : List.of(WANTED - Lane.LIMIT, Lane.LIMIT)),
                "given " + lane.given(ticket) + " after " + answers);
    }

    // Of two taps either may be the one that counts.
    private static boolean isSecondYes(List<Answer> answers, long granted) {
        return granted == 1 && answers.getLast().isDone() && answers.getLast().body().path("state").asText().equals("GRANTED");
    }

    private static Callable<Answer> rival(int which, Lane lane, String request) {
        return switch (which) {
            case 0 -> () -> lane.tom().answer(request + "grant", Map.of(), Lane.key());
            case 1 -> () -> lane.nora().answer(request + "withdraw", Map.of(), Lane.key());
            default -> () -> lane.tom().answer(request + "refuse", Map.of(), Lane.key());
        };
    }

    private static Callable<Answer> looksUpAnother(Lane lane, String ticket) {
        Api nora = lane.nora();
        return () -> nora.answer("/v1/tickets/" + ticket + "/look-ups", Map.of("number", CUSTOMERS.getFirst(), "postcode",
                "3511 AB"), Lane.key());
    }
}
