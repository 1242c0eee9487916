package io.amends.tickets.mandate.web;

import java.time.Duration;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.remedy.domain.Money;

/**
 * How far a mandate reaches, all in one currency.
 *
 * @param perDecision at once
 * @param perCustomer for one customer within the window, whoever decides
 * @param perDay for one holder on one day; null = without end
 * @param repeat how often for one customer; null = without end
 */
public record LimitsView(Money perDecision, Money perCustomer,
        @Schema(type = SchemaType.STRING, format = "duration", examples = "PT24H") Duration customerWindow,
        @Nullable Money perDay, @Nullable RepeatView repeat) {

    public static @Nullable LimitsView of(@Nullable Limits limits) {
        return limits == null ? null
                : new LimitsView(limits.perDecision(), limits.perCustomer(), limits.customerWindow(), limits.perDay(),
                        limits.repeat() instanceof Repeat repeat ? new RepeatView(repeat.times(), repeat.window()) : null);
    }

    public record RepeatView(int times,
            @Schema(type = SchemaType.STRING, format = "duration", examples = "PT720H") Duration window) {
    }
}
