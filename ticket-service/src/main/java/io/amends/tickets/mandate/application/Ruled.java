package io.amends.tickets.mandate.application;

import java.util.List;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;

/**
 * A ruling with all that it was made of.
 *
 * @param approvers who could say yes to what is not within the mandate
 */
public record Ruled(Ruling ruling, Person person, Affair affair, Authority authority, Remedy remedy,
        List<Approver> approvers) {

    public static Ruled of(Person person, Affair affair, Authority authority, Remedy remedy) {
        return new Ruled(MandatePolicy.rule(authority, remedy), person, affair, authority, remedy, List.of());
    }

    Ruled with(List<Approver> found) {
        return new Ruled(ruling, person, affair, authority, remedy, found);
    }

    @Override
    public String toString() {
        return "Ruled[ruling=" + ruling + "]";
    }
}
