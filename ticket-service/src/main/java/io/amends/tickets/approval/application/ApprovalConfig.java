package io.amends.tickets.approval.application;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Asking for more than a mandate allows. */
@ConfigMapping(prefix = "amends.approval")
public interface ApprovalConfig {

    /** From when on those who may say yes are there at the latest; nobody is woken for money. In the house's time zone. */
    @WithDefault("08:00")
    LocalTime dayBegins();

    /** Until when they are there. */
    @WithDefault("22:00")
    LocalTime dayEnds();

    /**
     * Up to how much silence means yes when the patience has ended: currency and minor units, such as EUR:1000. Each use of it
     * is marked in the decision log. Absent = silence never grants.
     */
    Optional<List<String>> silenceGrants();
}
