package io.amends.journeys.bench.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** Finds, among all that a service sent meanwhile, what one request sent: whole transactions, as its pollers write too. */
final class SentBy {

    private SentBy() {
    }

    /** The transactions, or single statements, of which one statement is typical for the request. */
    static List<SentStatement> request(List<SentStatement> all, Predicate<SentStatement> typical) {
        return transactions(all).stream().filter(transaction -> transaction.stream().anyMatch(typical))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<SentStatement>> transactions(List<SentStatement> all) {
        var done = new ArrayList<List<SentStatement>>();
        var open = new LinkedHashMap<Long, List<SentStatement>>();
        for (var statement : all) {
            if (statement.begins()) {
                open.put(statement.backend(), new ArrayList<>());
            }
            var transaction = open.get(statement.backend());
            if (transaction == null) {
                done.add(List.of(statement));
                continue;
            }
            transaction.add(statement);
            if (statement.ends()) {
                done.add(open.remove(statement.backend()));
            }
        }
        return done;
    }
}
