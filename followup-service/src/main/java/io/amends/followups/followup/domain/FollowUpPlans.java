package io.amends.followups.followup.domain;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How we come back, by what the customer got and where they wrote: a parcel takes longer to arrive than a refund.
 *
 * @param rules that differ from it; of two that fit the one that says more counts, then the first
 */
public record FollowUpPlans(FollowUpPolicy otherwise, List<Rule> rules) {

    public FollowUpPlans {
        rules = List.copyOf(rules);
    }

    public FollowUpPlans(FollowUpPolicy always) {
        this(always, List.of());
    }

    FollowUpPolicy fitting(Circumstances circumstances) {
        return rules.stream().filter(rule -> rule.fits(circumstances))
                .reduce((one, other) -> other.says() > one.says() ? other : one)
                .map(Rule::plan)
                .orElse(otherwise);
    }

    /**
     * @param remedyType absent = whatever they got
     * @param network absent = wherever they wrote
     */
    public record Rule(@Nullable String remedyType, @Nullable String network, FollowUpPolicy plan) {

        boolean fits(Circumstances circumstances) {
            return (remedyType == null || Objects.equals(remedyType, circumstances.remedyType()))
                    && (network == null || Objects.equals(network, circumstances.network()));
        }

        /** What they got says more of it than where they wrote. */
        int says() {
            return (remedyType == null ? 0 : 2) + (network == null ? 0 : 1);
        }
    }
}
