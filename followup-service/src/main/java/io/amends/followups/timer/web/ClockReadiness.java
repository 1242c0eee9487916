package io.amends.followups.timer.web;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.amends.followups.timer.application.ClockSkew;

/** Who does not know what time it is must not say who is on duty (fault-F18). Timers fire on by the database's clock. */
@Readiness
class ClockReadiness implements HealthCheck {

    private final ClockSkew skew;

    ClockReadiness(ClockSkew skew) {
        this.skew = skew;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clock").status(!skew.isTooMuch())
                .withData("skewMillis", skew.now().toMillis()).build();
    }
}
