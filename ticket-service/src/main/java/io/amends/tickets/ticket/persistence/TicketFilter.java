package io.amends.tickets.ticket.persistence;

import java.util.HashMap;
import java.util.Map;

import io.amends.tickets.ticket.application.TicketQuery;

/** The where and order clauses of a list, by key and never by offset, so that a late page costs as much as the first. */
record TicketFilter(String clauses, Map<String, Object> values) {

    /** Also what she was given, or stands in for: each way by its own index. */
    private static final String MINE = """
            and (t.sponsor_id = :reader
                or t.solvers <> '' and string_to_array(t.solvers, ',') @> array[cast(:reader as text)]) """;

    static TicketFilter of(TicketQuery query) {
        var values = new HashMap<String, Object>();
        var after = query.after();
        if (after != null) {
            values.put("at", after.at());
            values.put("id", after.id());
        }
        return switch (query.view()) {
            case OPEN -> new TicketFilter(open("", after != null), values);
            case MINE -> new TicketFilter(open(MINE, after != null), values);
            case ENDED -> new TicketFilter(ended(after != null), values);
        };
    }

    private static String open(String whose, boolean continues) {
        return "where t.ended_at is null " + whose
                + (continues ? "and t.opened_at >= :at and (t.opened_at > :at or t.id > :id) " : "")
                + "order by t.opened_at, t.id";
    }

    private static String ended(boolean continues) {
        return "where t.ended_at is not null "
                + (continues ? "and t.ended_at <= :at and (t.ended_at < :at or t.id > :id) " : "")
                + "order by t.ended_at desc, t.id";
    }
}
