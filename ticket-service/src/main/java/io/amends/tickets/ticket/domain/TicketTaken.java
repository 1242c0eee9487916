package io.amends.tickets.ticket.domain;

import java.util.List;
import java.util.Map;

/** Somebody else owns the ticket (B11). */
public class TicketTaken extends TicketRefusal {

    private static final long serialVersionUID = 1L;

    private final transient Sponsor sponsor;

    public TicketTaken(Sponsor sponsor) {
        super("taken");
        this.sponsor = sponsor;
    }

    @Override
    public List<Object> arguments() {
        return List.of(sponsor.name(), sponsor.since());
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("sponsor", new Colleague(sponsor.id(), sponsor.name()), "since", sponsor.since());
    }
}
