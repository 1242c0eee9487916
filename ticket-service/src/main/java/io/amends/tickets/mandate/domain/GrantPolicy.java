package io.amends.tickets.mandate.domain;

import java.util.Optional;
import java.util.Set;

/** Whether somebody may give a mandate: never more than her own in any way, and never to herself (B14). */
public final class GrantPolicy {

    private GrantPolicy() {
    }

    /**
     * @param own what the one who gives may do alone
     * @return why not; empty when she may
     */
    public static Optional<WhyNot> whyNot(Giver giver, Authority own, Grant grant) {
        if (giver.is(grant.holder())) {
            return Optional.of(WhyNot.NOT_TO_YOURSELF);
        }
        return grant.remedy().isWords() || giver.begins() || own.decisive().stream().anyMatch(mandate -> covers(mandate, grant))
                ? Optional.empty()
                : Optional.of(WhyNot.MORE_THAN_YOUR_OWN);
    }

    private static boolean covers(Mandate own, Grant grant) {
        var limits = grant.limits();
        return own.isFor(grant.remedy(), limits == null ? null : limits.currency()) && reachesAsFar(own, grant)
                && endsWithin(own.validity(), grant);
    }

    private static boolean reachesAsFar(Mandate own, Grant grant) {
        return grant.limits() != null ? grant.limits().areWithin(own.within())
                : grant.times() != null && own.times() != null && grant.times().areWithin(own.times());
    }

    private static boolean endsWithin(Validity own, Grant grant) {
        return own.to() == null || grant.to() != null && !grant.to().isAfter(own.to());
    }

    /**
     * The person who gives, with all that makes her a holder.
     *
     * @param begins whether she sets up what nobody holds a mandate for yet: the first is given by no one who has one
     */
    public record Giver(String person, Set<String> roles, boolean begins) {

        boolean is(Holder holder) {
            return holder.isPerson() ? holder.name().equals(person) : roles.contains(holder.name());
        }
    }

    public enum WhyNot {
        NOT_TO_YOURSELF,
        MORE_THAN_YOUR_OWN
    }
}
