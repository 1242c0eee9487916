package io.amends.tickets.mandate.application;

import jakarta.enterprise.context.ApplicationScoped;

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
        return mandates.heldBy(person).chain(held -> of(person, affair, held));
    }

    Uni<Authority> of(Person person, Affair affair, Held held) {
        var ruling = Authority.holding(held.mandates(), held.at()).decisive().stream().filter(Mandate::isCounted).toList();
        return budgets.given(ruling, affair.customerNumber(), person.id())
                .chain(given -> staff.is(person.id(), affair.customerNumber(), affair.contactId(), affair.network())
                        .map(own -> new Authority(held.mandates(), given, own, held.at())));
    }
}
