package io.amends.channels.config;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The partner who is told by webhook what becomes of tickets. */
@ConfigMapping(prefix = "amends.partner")
public interface PartnerConfig {

    /** Where webhooks are sent. Absent = there is no partner, and nothing is kept for one. */
    Optional<String> url();

    /** {@code whsec_} and at least 24 bytes in base64; signs the webhooks. With a URL and without it: no start. */
    Optional<String> secret();

    /** Longer without a whole answer, and the webhook counts as not taken and is sent again. */
    @WithDefault("PT20S")
    Duration deadline();
}
