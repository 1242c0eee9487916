package io.amends.tickets.sample.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A decision that took effect, as it was when it was taken.
 *
 * @param limit of one decision, in minor units
 * @param earlier how many remedies the customer had in the month before
 */
public record Candidate(UUID remedyId, long amount, long limit, int earlier, boolean firstUse) {

    public Set<Risk> risks() {
        var risks = EnumSet.noneOf(Risk.class);
        if (SamplePolicy.isNear(amount, limit)) {
            risks.add(Risk.NEAR_LIMIT);
        }
        if (earlier > 0) {
            risks.add(Risk.REPEAT_CUSTOMER);
        }
        if (firstUse) {
            risks.add(Risk.FIRST_USE);
        }
        return risks;
    }
}
