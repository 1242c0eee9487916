package io.amends.followups.oncall.web;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.UnusableRota;
import io.amends.foundation.problem.Refused;

/** From the first moment until before the last. */
record PeriodRequest(@NotNull Instant from, @NotNull Instant until) {

    Period period() {
        try {
            return new Period(from, until);
        } catch (UnusableRota e) {
            throw new Refused(422, "unusable-rota", String.valueOf(e.getMessage()));
        }
    }
}
