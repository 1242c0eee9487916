package io.amends.tickets.ticket.application;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Objection;

/** This person cannot answer this request, or nobody can any more; the answer says why (B8). */
public class CannotAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Objection objection;
    private final transient Approval approval;

    CannotAnswer(Objection objection, Approval approval) {
        super("cannot-answer");
        this.objection = objection;
        this.approval = approval;
    }

    public Objection objection() {
        return objection;
    }

    public Approval approval() {
        return approval;
    }
}
