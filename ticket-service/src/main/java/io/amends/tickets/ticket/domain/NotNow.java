package io.amends.tickets.ticket.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stage that the ticket is in does not offer this (B17); what it does offer is named. */
public class NotNow extends TicketRefusal {

    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private final transient Set<Action> allowed;

    public NotNow(Stage stage, Set<Action> allowed) {
        super("not-now");
        this.stage = stage;
        this.allowed = allowed;
    }

    @Override
    public List<Object> arguments() {
        return List.of(stage.name());
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("stage", stage, "allowedActions", allowed.stream().map(Action::code).sorted().toList());
    }
}
