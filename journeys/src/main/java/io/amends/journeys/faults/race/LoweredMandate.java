package io.amends.journeys.faults.race;

import static io.amends.journeys.faults.race.Lane.CUSTOMERS;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.race.Race.Round;
import io.amends.journeys.story.Api.Answer;

/** I5: a mandate that was lowered before the commit stops the decision, whatever she was shown. */
final class LoweredMandate implements Round {

    private static final long AMOUNT = 4000;
    private static final long LOWERED = 1000;

    /**
     * From the click to the answer, as it was the last time: so the limit falls at every moment of a decision, however long.
     */
    private volatile long whileSheDecidesNanos = 40_000_000;

    @Override
    public void play(Lane lane, Random chance, Tally tally) throws Exception {
        var ticket = lane.ticket(lane.nora(), CUSTOMERS.get(1));
        long later = chance.nextLong(whileSheDecidesNanos);
        Set<String> decidedBefore = ConcurrentHashMap.newKeySet();
        var answers = lane.atOnce(chance, () -> decides(lane, ticket), () -> {
            LockSupport.parkNanos(later);
            decidedBefore.addAll(lower(lane, ticket));
            return Answer.DONE;
        });
        var decided = Set.copyOf(remedies(lane, ticket));
        tally.expect(decidedBefore.containsAll(decided), "decided after it was lowered");
        tally.expect(answers.getFirst().isDone() == !decided.isEmpty(), "told otherwise than it is: " + answers);
        if (answers.getFirst().isDone()) {
            tally.told("decided before");
        } else {
            tally.expectTold(answers.getFirst(), "above-your-mandate");
            tally.expect(answers.getFirst().body().path("mandateLimit").path("minor").asLong() == LOWERED,
                    "told another limit: " + answers);
        }
        lane.database().change(limit(lane, Lane.LIMIT));
    }

    private Answer decides(Lane lane, String ticket) throws Exception {
        long begin = System.nanoTime();
        var answer = lane.refunds(lane.nora(), ticket, AMOUNT);
        whileSheDecidesNanos = System.nanoTime() - begin;
        return answer;
    }

    /** The decisions that were there already when the new limit was in force: in the very transaction that lowers it. */
    private static Set<String> lower(Lane lane, String ticket) throws SQLException {
        return Set.copyOf(lane.database().changeAndRead(limit(lane, LOWERED),
                "select id from remedy where ticket_id = '" + ticket + "'", row -> row.getString(1)));
    }

    private static List<String> remedies(Lane lane, String ticket) throws SQLException {
        return lane.database().read("select id from remedy where ticket_id = '" + ticket + "'",
                row -> row.getString(1));
    }

    private static String limit(Lane lane, long minor) {
        return "update mandate set limit_minor = " + minor + ", version = version + 1 where holder = 'nora' and currency = '"
                + lane.currency() + "' and withdrawn_at is null";
    }
}
