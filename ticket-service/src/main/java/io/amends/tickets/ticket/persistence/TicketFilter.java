package io.amends.tickets.ticket.persistence;

import java.util.HashMap;
import java.util.Map;

import io.amends.tickets.ticket.application.TicketQuery;

/** The where and order clauses of a list, by key and never by offset, so that a late page costs as much as the first. */
record TicketFilter(String clauses, Map<String, Object> values) {

    static TicketFilter of(TicketQuery query) {
        var values = new HashMap<String, Object>();
        var after = query.after();
        if (after != null) {
            values.put("at", after.at());
            values.put("id", after.id());
        }
        return switch (query.view()) {
            case OPEN -> new TicketFilter(open("", after != null), values);
            case MINE -> new TicketFilter(open("and t.sponsorId = :reader ", after != null), values);
            case ENDED -> new TicketFilter(ended(after != null), values);
        };
    }

    private static String open(String whose, boolean continues) {
        return "where t.endedAt is null " + whose
                + (continues ? "and t.openedAt >= :at and (t.openedAt > :at or t.id > :id) " : "")
                + "order by t.openedAt, t.id";
    }

    private static String ended(boolean continues) {
        return "where t.endedAt is not null "
                + (continues ? "and t.endedAt <= :at and (t.endedAt < :at or t.id > :id) " : "")
                + "order by t.endedAt desc, t.id";
    }
}
