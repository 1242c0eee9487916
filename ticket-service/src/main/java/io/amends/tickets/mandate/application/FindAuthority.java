package io.amends.tickets.mandate.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates.Held;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.staff.application.Staff;
import io.smallrye.mutiny.Uni;

/** Finds what somebody may do alone for one customer now. In the session of the caller. */
@ApplicationScoped
public class FindAuthority {

    private final Mandates mandates;
    private final Budgets budgets;
    private final Staff staff;

    FindAuthority(Mandates mandates, Budgets budgets, Staff staff) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.staff = staff;
    }

    public Uni<Authority> of(Person person, Affair affair) {
        return heldBy(person).chain(held -> of(person, affair, held));
    }

    /** What does not depend on the affair, for who asks about both at once. */
    public Uni<Held> heldBy(Person person) {
        return mandates.heldBy(person);
    }

    public Uni<Authority> of(Person person, Affair affair, Held held) {
        var ruling = Authority.holding(held.mandates(), held.at()).decisive().stream().filter(Mandate::isCounted).toList();
        return AtOnce.both(budgets.given(ruling, affair.customerNumber(), person.id()),
                staff.is(person.id(), affair.customerNumber(), affair.contactId(), affair.network()))
                .map(asked -> new Authority(held.mandates(), asked.getItem1(), asked.getItem2(), held.at()));
    }
}
