package io.amends.followups.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.followups.followup.domain.FirstResponsePolicy;
import io.amends.followups.followup.domain.FollowUpPolicy;
import io.amends.followups.followup.domain.TimerPolicy;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Startup;

/** Makes the policies from the settings, at start: settings that contradict each other must not wait for a customer. */
class Policies {

    @Produces
    @Singleton
    @Startup
    TimerPolicy timerPolicy(FirstResponseConfig firstResponse, FollowUpConfig followUp) {
        try {
            return new TimerPolicy(new FirstResponsePolicy(firstResponse.within()),
                    new FollowUpPolicy(followUp.after(), followUp.reminders(), followUp.lapse()));
        } catch (IllegalArgumentException e) {
            throw new PreventFurtherStepsException("The follow-up settings cannot be used. " + e.getMessage(), 1);
        }
    }
}
