package io.amends.followups.config;

import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.followups.oncall.domain.Outlets;
import io.amends.followups.oncall.domain.PagingPolicy;
import io.amends.followups.oncall.domain.QuietHours;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Makes what paging needs from the settings, at start: one that cannot page must be noticed by day. */
class OncallPolicies {

    @Produces
    @Singleton
    @Startup(1)
    PagingPolicy pagingPolicy(OncallConfig oncall) {
        try {
            return new PagingPolicy(oncall.answerWithin(), oncall.rounds(), oncall.againAfter(),
                    new QuietHours(oncall.quietFrom(), oncall.quietUntil(), oncall.zone()));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The on-call settings cannot be used. " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    @Startup(1)
    Outlets outlets(OncallConfig oncall) {
        var pager = oncall.pagerUrl()
                .map(url -> new Outlets.Pager(url, oncall.pagerSecret().orElse(""), oncall.pagerDeadline()));
        return new Outlets(pager.orElse(null), oncall.mailFrom().orElse(null), oncall.managers().orElse(List.of()),
                oncall.console());
    }
}
