package io.amends.foundation.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of us one request, and one person, may take. */
@ConfigMapping(prefix = "amends.limit")
interface LimitConfig {

    /** Largest JSON body in bytes; webhooks of networks have the limit of the server, as networks batch. */
    @WithDefault("65536")
    long jsonBody();

    /** Requests per second that a person may make for long, on one replica. */
    @WithDefault("100")
    int requestsPerSecond();

    /** Requests that a person may make at once after a rest, on one replica. */
    @WithDefault("400")
    int burst();
}
