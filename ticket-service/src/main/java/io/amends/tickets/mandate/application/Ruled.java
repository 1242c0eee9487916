package io.amends.tickets.mandate.application;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;

/** A ruling with all that it was made of. */
public record Ruled(Ruling ruling, Person person, Affair affair, Authority authority, Remedy remedy) {

    public static Ruled of(Person person, Affair affair, Authority authority, Remedy remedy) {
        return new Ruled(MandatePolicy.rule(authority, remedy), person, affair, authority, remedy);
    }

    @Override
    public String toString() {
        return "Ruled[ruling=" + ruling + "]";
    }
}
