package io.amends.tickets.mandate.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.remedy.domain.Remedy;
import io.smallrye.mutiny.Uni;

/** Rules before anybody acts: locks nothing and changes nothing. In the session of the caller. */
@ApplicationScoped
public class RuleBeforehand {

    private final FindAuthority findAuthority;
    private final FindApprovers findApprovers;

    RuleBeforehand(FindAuthority findAuthority, FindApprovers findApprovers) {
        this.findAuthority = findAuthority;
        this.findApprovers = findApprovers;
    }

    public Uni<Ruled> rule(Person person, Affair affair, Remedy remedy) {
        return findAuthority.of(person, affair)
                .map(authority -> Ruled.of(person, affair, authority, remedy))
                .chain(ruled -> findApprovers.of(ruled).map(ruled::with));
    }
}
