package io.amends.channels.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The account on X that is ours. */
@ConfigMapping(prefix = "amends.x")
public interface XConfig {

    /** Signs challenges and webhooks. Whoever knows it can put words into customers' mouths; empty = no start. */
    String consumerSecret();

    /** Where posts and direct messages are sent, e.g. {@code https://api.x.com}. */
    String apiUrl();

    /** Sent as bearer token. Whoever knows it can speak in our name; refused or expired = every reply fails visibly. */
    String accessToken();

    /** Our own id on the network. What it writes is our echo and opens no ticket; a wrong one makes us answer ourselves. */
    String userId();

    /** Longer without a whole answer, and the outcome of a reply counts as unknown. */
    @WithDefault("PT10S")
    Duration deadline();
}
