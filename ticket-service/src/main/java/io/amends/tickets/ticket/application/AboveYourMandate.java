package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Optional;

import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.application.RuleOnRemedy.Ruled;

/** She may not decide this alone; the answer names what she can give now (B4, B8). */
public class AboveYourMandate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ruled ruled;
    private final transient Remedy remedy;

    AboveYourMandate(Ruling ruling, List<Mandate> held, Remedy remedy) {
        super("above-your-mandate");
        this.ruled = new Ruled(ruling, held, Optional.empty());
        this.remedy = remedy;
    }

    public Ruled ruled() {
        return ruled;
    }

    public Remedy remedy() {
        return remedy;
    }
}
