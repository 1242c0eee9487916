package io.amends.followups.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a request for approval waits; a customer waits with it. */
@ConfigMapping(prefix = "amends.approval")
interface ApprovalConfig {

    /** How long the one who was asked may be silent, from when they are there, before the deputy is asked too. */
    @WithDefault("PT30M")
    Duration patience();

    /** How long a request can be granted, from when somebody who may is there; then it is to be decided anew. */
    @WithDefault("P1D")
    Duration expiry();
}
