package io.amends.tickets.tool.application;

import java.util.List;

import io.amends.tickets.tool.domain.Fault;

/** Parameters that a tool does not take, or a tool that cannot be worked with; says all that is wrong at once. */
public class Faulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient List<Fault> faults;

    public Faulty(String problem, List<Fault> faults) {
        super(problem);
        this.problem = problem;
        this.faults = List.copyOf(faults);
    }

    /** Its stable name. */
    public String problem() {
        return problem;
    }

    public List<Fault> faults() {
        return faults;
    }
}
