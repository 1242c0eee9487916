package io.amends.tickets.executor.gateway;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.company")
interface CompanyConfig {

    /** Where the company system listens; without a slash at the end. */
    String url();

    /** Shared with the company system, {@code whsec_…}; a call that is signed with another one is not carried out. */
    String secret();

    /** After this long without a whole answer the outcome is unknown and has to be asked for. */
    @WithDefault("10s")
    Duration deadline();
}
