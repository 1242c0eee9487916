package io.amends.tickets.mandate.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Times;
import io.amends.tickets.mandate.web.LimitsView.RepeatView;

/**
 * How often something without an amount may be given.
 *
 * @param perDay by one holder on one day; null = without end
 * @param repeat how often to one customer; null = without end
 */
@Schema(name = "MandateTimes")
public record TimesView(@Nullable Integer perDay, @Nullable RepeatView repeat) {

    public static @Nullable TimesView of(@Nullable Times times) {
        return times == null ? null
                : new TimesView(times.perDay(),
                        times.repeat() instanceof Repeat repeat ? new RepeatView(repeat.times(), repeat.window()) : null);
    }
}
