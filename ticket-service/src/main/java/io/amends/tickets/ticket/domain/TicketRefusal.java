package io.amends.tickets.ticket.domain;

import java.util.List;
import java.util.Map;

/** A command that comes too late, twice, or to the wrong person. */
public abstract class TicketRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    protected TicketRefusal(String code) {
        super(code);
        this.code = code;
    }

    /** Stable; the last part of the problem's type. */
    public String code() {
        return code;
    }

    /** Values for the placeholders of the problem's texts. */
    public List<Object> arguments() {
        return List.of();
    }

    /** Facts for programs, told with the problem. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
