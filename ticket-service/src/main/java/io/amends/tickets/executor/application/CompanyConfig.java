package io.amends.tickets.executor.application;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The company's own system: what the executor {@code company} starts with, until somebody changes it over REST. */
@ConfigMapping(prefix = "amends.company")
public interface CompanyConfig {

    /** Where the company system listens; without a slash at the end. */
    String url();

    /** Shared with the company system, {@code whsec_…}; a call that is signed with another one is not carried out. */
    String secret();

    /** After this long without a whole answer the outcome is unknown and has to be asked for. */
    @WithDefault("10s")
    Duration deadline();
}
