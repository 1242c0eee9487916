package io.amends.tickets.mandate.web;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.web.AmountRequest;

/**
 * How far a mandate is to reach, all in one currency.
 *
 * @param perDecision at once
 * @param perCustomer for one customer within the window, whoever decides; absent = as much as at once
 * @param customerWindow ISO 8601, a minute to a year; absent = 24 hours
 * @param perDay for one holder on one day; absent = without end
 * @param repeat how often for one customer; absent = without end
 */
record LimitsRequest(@NotNull @Valid AmountRequest perDecision, @Nullable @Valid AmountRequest perCustomer,
        @Nullable @Schema(type = SchemaType.STRING, format = "duration", examples = "PT24H") Duration customerWindow,
        @Nullable @Valid AmountRequest perDay, @Nullable @Valid RepeatRequest repeat) {

    static @Nullable Limits limits(@Nullable LimitsRequest request) {
        return request == null ? null : request.limits();
    }

    private Limits limits() {
        var atOnce = perDecision.money();
        var toCustomer = perCustomer == null ? atOnce : perCustomer.money();
        var today = perDay == null ? null : perDay.money();
        try {
            return limits(atOnce, toCustomer, today);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(422, "malformed-limits");
        }
    }

    private Limits limits(Money atOnce, Money toCustomer, @Nullable Money today) {
        return new Limits(atOnce, toCustomer, customerWindow == null ? Limits.USUAL_WINDOW : customerWindow, today,
                repeat == null ? null : new Repeat(repeat.times(), repeat.window()));
    }

    record RepeatRequest(int times,
            @NotNull @Schema(type = SchemaType.STRING, format = "duration", examples = "PT720H") Duration window) {
    }
}
